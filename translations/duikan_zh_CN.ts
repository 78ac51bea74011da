<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CompareVerb</name>
    <message>
        <source>“%1” written</source>
        <translation>已写入“%1”</translation>
    </message>
    <message>
        <source>Checked: rejecting all gives %1, accepting all gives %2.</source>
        <translation>已核对：全部拒绝得到 %1，全部接受得到 %2。</translation>
    </message>
    <message>
        <source>The check failed: do not rely on this comparison.</source>
        <translation>核对未通过：请勿以此比较为据。</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>: %1</source>
        <translation>：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the nearest: %1</source>
        <translation>最接近的有：%1</translation>
    </message>
    <message>
        <source>“%1” does not exist; check its name and folder.</source>
        <translation>“%1”不存在；请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be read%2; check that it is a file and that you may read it.</source>
        <translation>无法读取“%1”%2；请确认它是文件且您有权读取。</translation>
    </message>
    <message>
        <source>“%1” is empty; choose a file with text in it.</source>
        <translation>“%1”是空文件；请选择有文字的文件。</translation>
    </message>
    <message>
        <source>“%1” holds no text but binary data; choose a text or Markdown file.</source>
        <translation>“%1”不是文本，而是二进制数据；请选择文本或 Markdown 文件。</translation>
    </message>
    <message>
        <source>“%1” is too large to review%2; split it into the parts you need.</source>
        <translation>“%1”过大，无法审阅%2；请拆分出所需部分。</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read; try again when it is at rest.</source>
        <translation>“%1”在读取过程中被改动；请待其稳定后重试。</translation>
    </message>
    <message>
        <source>The character encoding of “%1” is not known; save it as UTF-8 and try again.</source>
        <translation>无法识别“%1”的字符编码；请另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot be read%2; save it as text or Markdown.</source>
        <translation>无法读取“%1”的格式%2；请另存为文本或 Markdown。</translation>
    </message>
    <message>
        <source>“%1” has no text to review; choose a file with words in it.</source>
        <translation>“%1”中没有可审阅的文字；请选择有文字的文件。</translation>
    </message>
    <message>
        <source>“%1” is locked with a password; give the password to open it.</source>
        <translation>“%1”有密码保护；请提供密码以打开。</translation>
    </message>
    <message>
        <source>“%1” could not be read, its reader broke off%2; the file may be damaged: save it anew from the program that made it.</source>
        <translation>未能读取“%1”，读取程序中断%2；文件可能已损坏：请用生成它的程序重新保存。</translation>
    </message>
    <message>
        <source>Reading “%1” took too long and was stopped; split the file, or save it anew and try again.</source>
        <translation>读取“%1”耗时过长，已停止；请拆分文件，或重新保存后重试。</translation>
    </message>
    <message>
        <source>“%1” can only be read with %2, which is not installed; install it, or save the file as DOCX.</source>
        <translation>读取“%1”需要 %2，而它尚未安装；请安装，或将文件另存为 DOCX。</translation>
    </message>
    <message>
        <source>“%1” is not a Duikan review; open a .duikan file, or make one with “duikan new”.</source>
        <translation>“%1”不是对勘审阅文件；请打开 .duikan 文件，或用“duikan new”新建。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Duikan; update the program to open it.</source>
        <translation>“%1”由更新版本的对勘写成；请更新程序后再打开。</translation>
    </message>
    <message>
        <source>The review “%1” is damaged%2; “duikan verify” says where, or go back to a copy of it.</source>
        <translation>审阅文件“%1”已损坏%2；“duikan verify”会指出何处，也可改用备份。</translation>
    </message>
    <message>
        <source>“%1” is open in another program; close it there, or open it read-only.</source>
        <translation>“%1”已在另一程序中打开；请在那里关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>“%1” is open read-only; to change it, close it elsewhere and check that you may write to it.</source>
        <translation>“%1”以只读方式打开；如需修改，请在别处关闭它并确认您有写入权限。</translation>
    </message>
    <message>
        <source>The review has no document %1; “duikan list” shows those it has.</source>
        <translation>审阅中没有第 %1 份文件；“duikan list”会列出已有的文件。</translation>
    </message>
    <message>
        <source>The review has no document %1; choose one of: %2.</source>
        <translation>审阅中没有第 %1 份文件；可选：%2。</translation>
    </message>
    <message>
        <source>The review has no item “%1”; “duikan list” shows those it has.</source>
        <translation>审阅中没有“%1”这一项；“duikan list”会列出已有的各项。</translation>
    </message>
    <message>
        <source>There is nothing to undo in “%1”; it is as it was begun.</source>
        <translation>“%1”中没有可撤销的操作；它仍是最初的样子。</translation>
    </message>
    <message>
        <source>There is nothing to redo in “%1”; nothing was undone last.</source>
        <translation>“%1”中没有可重做的操作；最近没有撤销过什么。</translation>
    </message>
    <message>
        <source>No paragraph has the label “%1”; %2.</source>
        <translation>没有标号为“%1”的段落；%2。</translation>
    </message>
    <message>
        <source>“duikan inspect” shows all of them</source>
        <translation>“duikan inspect”会列出全部标号</translation>
    </message>
    <message>
        <source>“%1” can mean several paragraphs; say which: %2.</source>
        <translation>“%1”可指多个段落；请指明是哪一个：%2。</translation>
    </message>
    <message>
        <source>The words “%1” do not stand in the paragraph; quote them as they are printed.</source>
        <translation>段落中没有“%1”这些字；请照原文引用。</translation>
    </message>
    <message>
        <source>The words “%1” do not stand in the paragraph; the nearest there: “%2”.</source>
        <translation>段落中没有“%1”这些字；最接近的是：“%2”。</translation>
    </message>
    <message>
        <source>The words “%1” stand in the paragraph more than once%2; quote some more of what is around them.</source>
        <translation>“%1”在段落中不止出现一次%2；请多引前后几个字。</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is; choose another name.</source>
        <translation>“%1”已存在，未作改动；请另选名称。</translation>
    </message>
    <message>
        <source>“%1” could not be written%2; check the folder and that you may write there.</source>
        <translation>无法写入“%1”%2；请检查文件夹以及您的写入权限。</translation>
    </message>
    <message>
        <source>There is no room on the disk for “%1”; free some space and try again.</source>
        <translation>磁盘空间不足，无法写入“%1”；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” could not be printed%2; try again, or print to another place.</source>
        <translation>无法打印“%1”%2；请重试，或打印到别处。</translation>
    </message>
    <message>
        <source>“%1” was cancelled; nothing was changed.</source>
        <translation>“%1”已取消；未作任何改动。</translation>
    </message>
    <message>
        <source>“duikan help” tells how to call it</source>
        <translation>用法见“duikan help”</translation>
    </message>
    <message>
        <source>possible: %1</source>
        <translation>可用：%1</translation>
    </message>
    <message>
        <source>“%1” cannot be used here%2; %3.</source>
        <translation>“%1”不能用在此处%2；%3。</translation>
    </message>
</context>
<context>
    <name>InspectVerb</name>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>session</source>
        <translation>届会</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>提案国</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n 处修补</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>第 %1–%2 行</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>移出</translation>
    </message>
</context>
<context>
    <name>ListVerb</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 份文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n 稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 条关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步操作</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
    <message>
        <source>“%1” made</source>
        <translation>已建立“%1”</translation>
    </message>
</context>
<context>
    <name>OutputMessages</name>
    <message>
        <source>Standard output could not be written: %1; send it to where there is room for it.</source>
        <translation>无法写入标准输出：%1；请改送到有空间的地方。</translation>
    </message>
</context>
<context>
    <name>PrintVerb</name>
    <message>
        <source>“%1” printed</source>
        <translation>已打印到“%1”</translation>
    </message>
</context>
<context>
    <name>StartMessages</name>
    <message>
        <source>There is no display to open a window on; work with “duikan help”.</source>
        <translation>没有可以打开窗口的显示器；请参阅“duikan help”以命令行方式工作。</translation>
    </message>
</context>
<context>
    <name>StatusVerb</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 现为 %2</translation>
    </message>
</context>
<context>
    <name>UndoVerb</name>
    <message>
        <source>taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>VerifyVerb</name>
    <message>
        <source>%1 changes, %2 sources, %3 anchors checked</source>
        <translation>已检查 %1 项改动、%2 份原件、%3 个锚点</translation>
    </message>
</context>
</TS>

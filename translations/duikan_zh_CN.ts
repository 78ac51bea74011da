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
        <source>The review “%1” is damaged%2; go back to a copy of it (“duikan verify” lists every fault).</source>
        <translation>审阅文件“%1”已损坏%2；请改用备份（“duikan verify”会列出全部问题）。</translation>
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
<context>
    <name>duikan::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
</context>
<context>
    <name>duikan::PrintDialog</name>
    <message>
        <source>Print the review copy</source>
        <translation>打印审阅本</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>&amp;Cover and contents</source>
        <translation>封面和目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Notes in the margin</source>
        <translation>页边批注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Links at each paragraph</source>
        <translation>各段关联(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Table of cross-references</source>
        <translation>对照表(&amp;T)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4（210 × 297 毫米）</translation>
    </message>
    <message>
        <source>Letter (8.5 × 11 in)</source>
        <translation>Letter（8.5 × 11 英寸）</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>保存 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Document %1: %2</source>
        <translation>文件 %1：%2</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Save the review copy</source>
        <translation>保存审阅本</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
</context>
<context>
    <name>duikan::ReviewCopy</name>
    <message>
        <source>Cross-references</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>Notes without a place in the current drafts</source>
        <translation>在当前稿中找不到位置的批注</translation>
    </message>
    <message>
        <source>Repairs made at import</source>
        <translation>导入时所作的修复</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>序言部分</translation>
    </message>
    <message>
        <source>Operative paragraphs</source>
        <translation>执行部分</translation>
    </message>
    <message>
        <source>this passage too: see note %1</source>
        <translation>此处亦同：见批注 %1</translation>
    </message>
    <message>
        <source>Proposed wording:</source>
        <translation>建议措辞：</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>agenda item %1</source>
        <translation>议程项目 %1</translation>
    </message>
    <message>
        <source>%1 (draft %2 of %3)</source>
        <translation>%1（第 %2 稿，共 %3 稿）</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>稿本</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Notes and links by</source>
        <translation>批注与关联作者</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>Review copy</source>
        <translation>审阅本</translation>
    </message>
    <message>
        <source>%1, no certain place now</source>
        <translation>%1，现无确定位置</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>was at %1</source>
        <translation>原在 %1</translation>
    </message>
    <message>
        <source>was at %1; could be %2</source>
        <translation>原在 %1；可能是 %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落文字</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Passage it is tied to</source>
        <translation>所关联的文字</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>At</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>how a date is written in full, as in QDate::toString()</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>how a day is written in little room, as in QDate::toString()</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>page break joined</source>
        <translation>接合分页</translation>
    </message>
    <message>
        <source>line end joined</source>
        <translation>接合断行</translation>
    </message>
    <message>
        <source>footnote moved to the end</source>
        <translation>脚注移至文末</translation>
    </message>
    <message>
        <source>doubled mark</source>
        <translation>重复标点</translation>
    </message>
    <message>
        <source>image taken out</source>
        <translation>移出图片</translation>
    </message>
    <message>
        <source>junk dropped</source>
        <translation>删除乱码</translation>
    </message>
    <message>
        <source>stray rule dropped</source>
        <translation>删除多余分隔线</translation>
    </message>
    <message>
        <source>running head dropped</source>
        <translation>删除页眉</translation>
    </message>
    <message>
        <source>page number dropped</source>
        <translation>删除页码</translation>
    </message>
    <message>
        <source>hyphenated word joined</source>
        <translation>接合断词</translation>
    </message>
    <message>
        <source>radicals made characters</source>
        <translation>部首还原为汉字</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>elaborates</source>
        <translation>细化</translation>
    </message>
    <message>
        <source>implements</source>
        <translation>落实</translation>
    </message>
    <message>
        <source>echoes</source>
        <translation>呼应</translation>
    </message>
    <message>
        <source>conflicts with</source>
        <translation>抵触</translation>
    </message>
    <message>
        <source>cites</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Review copy, %1</source>
        <translation>审阅本，%1</translation>
    </message>
    <message>
        <source>note %1 of %2</source>
        <translation>批注 %1，共 %2 条</translation>
    </message>
    <message>
        <source>notes %1–%2 of %3</source>
        <translation>批注 %1–%2，共 %3 条</translation>
    </message>
</context>
</TS>

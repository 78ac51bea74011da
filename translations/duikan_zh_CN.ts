<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddDraftVerb</name>
    <message>
        <source>No notes or links to carry over.</source>
        <translation>没有需要迁移的批注或关联。</translation>
    </message>
    <message>
        <source>note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>有歧义</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>失去落点</translation>
    </message>
</context>
<context>
    <name>CompareVerb</name>
    <message>
        <source>“%1” written</source>
        <translation>已写入“%1”</translation>
    </message>
    <message>
        <source>Checked: rejecting all gives %1, accepting all gives %2.</source>
        <translation>已核对：拒绝全部修订得到 %1，接受全部修订得到 %2。</translation>
    </message>
    <message>
        <source>The check failed: do not rely on this comparison.</source>
        <translation>核对未通过：请勿以此对比为据。</translation>
    </message>
</context>
<context>
    <name>CoverageVerb</name>
    <message>
        <source>“%1” written</source>
        <translation>已写入“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>须复核</translation>
    </message>
    <message>
        <source>Clauses without a link</source>
        <translation>无关联的条款</translation>
    </message>
    <message>
        <source>Paragraphs without a link</source>
        <translation>无关联的段落</translation>
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
        <source>“%1” is locked with a password; save a copy without it and open that.</source>
        <translation>“%1”有密码保护；请另存一份不带密码的副本后再打开。</translation>
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
    <message>
        <source>“%1” has no text to review%2; choose a file with words in it, or run text recognition (OCR) over a scanned one.</source>
        <translation>“%1”中没有可审阅的文字%2；请选择有文字的文件，扫描件请先作文字识别（OCR）。</translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message numerus="yes">
        <source>%n caption(s) without notes or links</source>
        <translation>
            <numerusform>%n 条图表标题，无批注和关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without notes or links</source>
        <translation>
            <numerusform>%n 段，无批注和关联</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2: %3</source>
        <extracomment>%1 to %2 are labels, %3 is &quot;14 paragraphs without notes or links&quot;</extracomment>
        <translation>%1–%2：%3</translation>
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
            <numerusform>%n 处修复</numerusform>
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
    <name>NoteCardWords</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n 条回复</numerusform>
        </translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>失去落点</translation>
    </message>
    <message>
        <source>its place is uncertain</source>
        <translation>落点有歧义</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
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
    <name>Relation</name>
    <message>
        <source>supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>elaborates</source>
        <translation>阐发</translation>
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
        <source>conflicts</source>
        <translation>抵触</translation>
    </message>
    <message>
        <source>cites</source>
        <translation>援引</translation>
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
        <translation>%1 现为“%2”</translation>
    </message>
</context>
<context>
    <name>SuggestVerb</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
    <name>Words</name>
    <message>
        <source>Rename review</source>
        <translation>重命名审阅</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add draft</source>
        <translation>添加新稿</translation>
    </message>
    <message>
        <source>Take repair back</source>
        <translation>撤销修复</translation>
    </message>
    <message>
        <source>Make repair again</source>
        <translation>重做修复</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑批注</translation>
    </message>
    <message>
        <source>Change kind of note</source>
        <translation>更改批注类别</translation>
    </message>
    <message>
        <source>Change state of note</source>
        <translation>更改批注状态</translation>
    </message>
    <message>
        <source>Change colour of note</source>
        <translation>更改批注颜色</translation>
    </message>
    <message>
        <source>Edit proposed wording</source>
        <translation>编辑建议措辞</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Edit reply</source>
        <translation>编辑回复</translation>
    </message>
    <message>
        <source>Delete reply</source>
        <translation>删除回复</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>添加关联</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>更改关系</translation>
    </message>
    <message>
        <source>Edit note of link</source>
        <translation>编辑关联说明</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>删除关联</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>修改建议</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Page break joined</source>
        <translation>接合分页</translation>
    </message>
    <message>
        <source>Line break joined</source>
        <translation>接合断行</translation>
    </message>
    <message>
        <source>Footnote moved to the end</source>
        <translation>脚注移至文末</translation>
    </message>
    <message>
        <source>Doubled punctuation mark</source>
        <translation>去除重复标点</translation>
    </message>
    <message>
        <source>Image taken out of the text</source>
        <translation>移出图片</translation>
    </message>
    <message>
        <source>Unreadable lines dropped</source>
        <translation>删除无法辨读的行</translation>
    </message>
    <message>
        <source>Stray rule dropped</source>
        <translation>删除多余分隔线</translation>
    </message>
    <message>
        <source>Running head dropped</source>
        <translation>删除页眉</translation>
    </message>
    <message>
        <source>Page number dropped</source>
        <translation>删除页码</translation>
    </message>
    <message>
        <source>Hyphenated word joined</source>
        <translation>接合断词</translation>
    </message>
    <message>
        <source>Radical read as its character</source>
        <translation>部首还原为汉字</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Settle what became of a passage</source>
        <translation>确定文字的现有落点</translation>
    </message>
</context>
<context>
    <name>duikan::Comparison</name>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>moved and amended</source>
        <translation>移位且有改动</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>stronger</source>
        <translation>加强</translation>
    </message>
    <message>
        <source>weaker</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>same force</source>
        <translation>力度不变</translation>
    </message>
    <message>
        <source>%1 (%2) → %3 (%4), %5</source>
        <translation>%1（%2）→ %3（%4），%5</translation>
    </message>
    <message>
        <source>figure %1 → %2</source>
        <translation>数字 %1 → %2</translation>
    </message>
    <message>
        <source>renumbered %1 → %2</source>
        <translation>编号 %1 → %2</translation>
    </message>
    <message>
        <source>“%1” now names another paragraph</source>
        <translation>“%1”现指另一段落</translation>
    </message>
    <message>
        <source>%1 joined the sponsors</source>
        <translation>%1加入提案国</translation>
    </message>
    <message>
        <source>%1 left the sponsors</source>
        <translation>%1退出提案国</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>对比：%1</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1与%2对比</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>%1: unchanged</source>
        <translation>%1：未变</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n paragraph(s) unchanged</source>
        <translation>
            <numerusform>%1 至 %2：%n 段未变</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Rejecting every change gives %1</source>
        <translation>拒绝全部修订得到 %1</translation>
    </message>
    <message>
        <source>Accepting every change gives %1</source>
        <translation>接受全部修订得到 %1</translation>
    </message>
    <message>
        <source>yes, letter for letter</source>
        <translation>是，逐字一致</translation>
    </message>
    <message>
        <source>no: do not rely on this comparison</source>
        <translation>否：请勿以此对比为据</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>对比方式</translation>
    </message>
    <message>
        <source>by words; width, spacing, line and page breaks are no changes; printed numbers are no wording</source>
        <translation>逐词对比；全半角、空白、换行、分页之别不算改动；印出的编号不算措辞</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比时间</translation>
    </message>
</context>
<context>
    <name>duikan::Coverage</name>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Paragraphs without a link</source>
        <translation>无关联的段落</translation>
    </message>
    <message>
        <source>Clauses without a link</source>
        <translation>无关联的条款</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>须复核</translation>
    </message>
</context>
<context>
    <name>duikan::GoToLabelDialog</name>
    <message>
        <source>Go to paragraph</source>
        <translation>转到段落</translation>
    </message>
    <message>
        <source>Label, for example OP 6 or 二（一）¶3</source>
        <translation>标号，例如 OP 6 或 二（一）¶3</translation>
    </message>
    <message>
        <source>Label of the paragraph</source>
        <translation>段落标号</translation>
    </message>
    <message>
        <source>Paragraphs found</source>
        <translation>找到的段落</translation>
    </message>
    <message>
        <source>Width, case and blanks do not count.</source>
        <translation>不区分全半角、大小写和空格。</translation>
    </message>
    <message>
        <source>Enter goes there.</source>
        <translation>按 Enter 转到该处。</translation>
    </message>
    <message>
        <source>No paragraph is called that. The nearest:</source>
        <translation>没有此标号的段落。最接近的是：</translation>
    </message>
    <message>
        <source>No paragraph is called that.</source>
        <translation>没有此标号的段落。</translation>
    </message>
</context>
<context>
    <name>duikan::HistoryModel</name>
    <message>
        <source>Undone: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>duikan::LinkCommands</name>
    <message>
        <source>Select words, or click a paragraph, and press the key again.</source>
        <translation>请选中文字或单击段落，再按此键。</translation>
    </message>
    <message>
        <source>Linked: %1 %2 %3</source>
        <translation>已关联：%1 %2 %3</translation>
    </message>
    <message>
        <source>Link deleted. Ctrl+Z brings it back.</source>
        <translation>关联已删除。按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
</context>
<context>
    <name>duikan::LinkDelegate</name>
    <message>
        <source>%1 (an end is gone)</source>
        <translation>%1（一端失去落点）</translation>
    </message>
    <message>
        <source>Note of link</source>
        <translation>关联说明</translation>
    </message>
    <message>
        <source>Write… Ctrl+Enter keeps it, Esc drops it</source>
        <translation>请输入…… Ctrl+Enter 保存，Esc 放弃</translation>
    </message>
</context>
<context>
    <name>duikan::LinkGutter</name>
    <message>
        <source>Links between the two texts</source>
        <translation>两份案文之间的关联</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A link as a phrase: &quot;一 ¶6 supports OP 6&quot;</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>duikan::LinksView</name>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
</context>
<context>
    <name>duikan::MainWindow</name>
    <message>
        <source>Another program has this review open. It is shown here read-only; close it there to edit it here.</source>
        <translation>此审阅已在另一程序中打开，此处为只读；如需在此编辑，请在那里关闭。</translation>
    </message>
    <message>
        <source>This file may not be written. The review is shown read-only.</source>
        <translation>此文件不可写入，审阅以只读方式显示。</translation>
    </message>
    <message>
        <source>This review has its two documents. “%1” can begin a new one.</source>
        <translation>此审阅已有两份文件。可用“%1”新建一个审阅。</translation>
    </message>
    <message>
        <source>New review with it</source>
        <translation>以此新建审阅</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>%1 – Duikan</source>
        <translation>%1 – 对勘</translation>
    </message>
    <message>
        <source>Reviews (*.duikan)</source>
        <translation>审阅 (*.duikan)</translation>
    </message>
    <message>
        <source>Open a review</source>
        <translation>打开审阅</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>A copy was saved as “%1”. You go on in the original.</source>
        <translation>副本已存为“%1”。您仍在原审阅中工作。</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>About Duikan</source>
        <translation>关于对勘</translation>
    </message>
    <message>
        <source>&lt;b&gt;Duikan %1&lt;/b&gt;&lt;br&gt;A workbench for reviewing negotiated texts side by side.&lt;p&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;对勘 %1&lt;/b&gt;&lt;br&gt;并排审阅谈判案文的工作台。&lt;p&gt;自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
</context>
<context>
    <name>duikan::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>duikan::Navigation</name>
    <message>
        <source>There are no notes.</source>
        <translation>没有批注。</translation>
    </message>
    <message>
        <source>There are no links.</source>
        <translation>没有关联。</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>已连同出处复制。</translation>
    </message>
</context>
<context>
    <name>duikan::NewReviewDialog</name>
    <message>
        <source>New review</source>
        <translation>新建审阅</translation>
    </message>
    <message>
        <source>&amp;Left document</source>
        <translation>左侧文件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Right document</source>
        <translation>右侧文件(&amp;R)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>The files are read, not altered: the review keeps a copy of its own.</source>
        <translation>只读取文件，不作改动：审阅自存一份副本。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Documents (*.txt *.md *.markdown *.pdf *.docx *.html *.htm *.odt *.doc *.rtf)</source>
        <translation>文件 (*.txt *.md *.markdown *.pdf *.docx *.html *.htm *.odt *.doc *.rtf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>duikan::NoteCommands</name>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Select words, or click a paragraph, and press the key again.</source>
        <translation>请选中文字或单击段落，再按此键。</translation>
    </message>
    <message>
        <source>Select the words to add first.</source>
        <translation>请先选中要添加的文字。</translation>
    </message>
    <message>
        <source>Choose a note first.</source>
        <translation>请先选择批注。</translation>
    </message>
    <message>
        <source>Note deleted. Ctrl+Z brings it back.</source>
        <translation>批注已删除。按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Of its kind</source>
        <translation>随类别</translation>
    </message>
    <message>
        <source>Edit this reply</source>
        <translation>编辑此回复</translation>
    </message>
    <message>
        <source>Delete this reply</source>
        <translation>删除此回复</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>duikan::NoteDelegate</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>建议措辞</translation>
    </message>
    <message>
        <source>Reply… Ctrl+Enter keeps it</source>
        <translation>回复…… Ctrl+Enter 保存</translation>
    </message>
    <message>
        <source>Write… Ctrl+Enter keeps it, Esc drops it</source>
        <translation>请输入…… Ctrl+Enter 保存，Esc 放弃</translation>
    </message>
</context>
<context>
    <name>duikan::NotesPage</name>
    <message>
        <source>Show notes by state</source>
        <translation>按状态显示批注</translation>
    </message>
    <message>
        <source>Show notes by kind</source>
        <translation>按类别显示批注</translation>
    </message>
    <message>
        <source>Show notes by author</source>
        <translation>按作者显示批注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>State</source>
        <comment>any state</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>any kind</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>any author</comment>
        <translation>作者</translation>
    </message>
    <message>
        <source>No notes yet. Select words in either text, or stand on a paragraph, and press M.</source>
        <translation>暂无批注。请在任一案文中选中文字或停在某段，再按 M。</translation>
    </message>
    <message>
        <source>No note matches these filters.</source>
        <translation>没有符合筛选条件的批注。</translation>
    </message>
</context>
<context>
    <name>duikan::NotesView</name>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>duikan::OutlineModel</name>
    <message>
        <source>LEFT</source>
        <comment>rail</comment>
        <translation>左</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <comment>rail</comment>
        <translation>右</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n note(s)</source>
        <translation>
            <numerusform>%1
%n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n note(s)</source>
        <translation>
            <numerusform>%1，%n 条批注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <source>Outline, short</source>
        <translation>提纲（简）</translation>
    </message>
    <message>
        <source>Narrow outline</source>
        <translation>收窄提纲</translation>
    </message>
    <message>
        <source>Wide outline</source>
        <translation>展宽提纲</translation>
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
        <translation>关联表(&amp;T)</translation>
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
    <name>duikan::ReadingView</name>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>duikan::RepairsList</name>
    <message>
        <source>What was repaired when the file was read. Untick one to see the text as it stands in the source.</source>
        <translation>读取文件时所作的修复。取消勾选，即按原文显示。</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>duikan::RepairsModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, lines %2–%3</source>
        <translation>%1，第 %2–%3 行</translation>
    </message>
    <message>
        <source>%1, %2, before “%3”, after “%4”</source>
        <translation>%1，%2，修复前“%3”，修复后“%4”</translation>
    </message>
</context>
<context>
    <name>duikan::ReviewCopy</name>
    <message>
        <source>Cross-references</source>
        <translation>关联表</translation>
    </message>
    <message>
        <source>Notes without a place in the current drafts</source>
        <translation>在现行各稿中失去落点的批注</translation>
    </message>
    <message>
        <source>Repairs made at import</source>
        <translation>导入时所作修复</translation>
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
        <translation>稿次</translation>
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
        <translation>批注和关联作者</translation>
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
        <translation>%1，现无确定落点</translation>
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
        <translation>文字</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Passage it is tied to</source>
        <translation>所关联文字</translation>
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
        <translation>原文</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>案文</translation>
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
        <translation>疑问</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>修改建议</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已否决</translation>
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
        <translation>去除重复标点</translation>
    </message>
    <message>
        <source>image taken out</source>
        <translation>移出图片</translation>
    </message>
    <message>
        <source>junk dropped</source>
        <translation>删除无法辨读的行</translation>
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
        <translation>阐发</translation>
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
        <translation>援引</translation>
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
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>duikan::ReviewPane</name>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n 处修复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) taken back</source>
        <translation>
            <numerusform>已撤销 %n 处修复</numerusform>
        </translation>
    </message>
    <message>
        <source>What was repaired when the file was read</source>
        <translation>读取文件时所作的修复</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>No document on this side yet.
Drop a text or Markdown file here, or choose one.</source>
        <translation>此侧尚无文件。
请将文本或 Markdown 文件拖放到此处，或选择一份。</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Left document</source>
        <translation>左侧文件</translation>
    </message>
    <message>
        <source>Right document</source>
        <translation>右侧文件</translation>
    </message>
</context>
<context>
    <name>duikan::ReviewStatus</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s)</source>
        <translation>
            <numerusform>%1，共 %n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>已选 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Link from %1&lt;/b&gt;: select the other end and press L. Relation: %2 (1–6 to change, Esc to drop)</source>
        <translation>&lt;b&gt;自 %1 关联&lt;/b&gt;：选中另一端后按 L。关系：%2（1–6 更改，Esc 放弃）</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n passage(s) for a note&lt;/b&gt;: %1. Ctrl+M adds another, M writes the note, Esc drops them</source>
        <translation>
            <numerusform>&lt;b&gt;批注已含 %n 处文字&lt;/b&gt;：%1。Ctrl+M 再添一处，M 撰写批注，Esc 放弃</numerusform>
        </translation>
    </message>
    <message>
        <source>Relation for the next link: %1</source>
        <translation>下一条关联的关系：%1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>改动均已保存</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 条待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 条关联</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>duikan::ReviewTable</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 条关联</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list of links</source>
        <translation>显示关联列表</translation>
    </message>
</context>
<context>
    <name>duikan::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>Stands on the notes and links you make from now on.</source>
        <translation>署于您此后所作的批注和关联。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Reading text</source>
        <translation>正文字号(&amp;R)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>duikan::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>按名称或按键搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>While writing in a card</source>
        <translation>在卡片中书写时</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>保存所写内容</translation>
    </message>
    <message>
        <source>Drop what is written</source>
        <translation>放弃所写内容</translation>
    </message>
</context>
<context>
    <name>duikan::ShownLabel</name>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>提案国</translation>
    </message>
    <message>
        <source>adopting body</source>
        <translation>通过机构</translation>
    </message>
    <message>
        <source>adoption</source>
        <translation>通过情况</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
</context>
<context>
    <name>duikan::SidePanel</name>
    <message>
        <source>Notes, links and history</source>
        <translation>批注、关联和历史</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>duikan::StartScreen</name>
    <message>
        <source>Duikan</source>
        <translation>对勘</translation>
    </message>
    <message>
        <source>Lay two texts side by side, annotate them, and tie paragraph to clause.</source>
        <translation>并排对照两份案文，加以批注，并将段落与条款相关联。</translation>
    </message>
    <message>
        <source>New review…</source>
        <translation>新建审阅…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Recent reviews</source>
        <translation>最近的审阅</translation>
    </message>
    <message>
        <source>Or drop two documents, or a review, into this window.</source>
        <translation>也可将两份文件或一份审阅拖放到此窗口。</translation>
    </message>
</context>
<context>
    <name>duikan::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>批注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>关联(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Not now: the review is read-only.</source>
        <translation>审阅为只读，暂不可用。</translation>
    </message>
    <message>
        <source>&amp;New review…</source>
        <translation>新建审阅(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy with source</source>
        <translation>连同出处复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find in both documents</source>
        <translation>在两份文件中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>The other side scrolls to the linked paragraph</source>
        <translation>另一侧滚动到关联段落</translation>
    </message>
    <message>
        <source>Fold &amp;unlinked</source>
        <translation>折叠无关联段落(&amp;U)</translation>
    </message>
    <message>
        <source>Paragraphs without notes or links become one line that says so</source>
        <translation>无批注和关联的段落合为一行提示</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>提纲(&amp;O)</translation>
    </message>
    <message>
        <source>Notes &amp;panel</source>
        <translation>批注面板(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;notes</source>
        <translation>显示批注(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;links</source>
        <translation>显示关联(&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;history</source>
        <translation>显示历史(&amp;H)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>恢复原大小(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to paragraph…</source>
        <translation>转到段落(&amp;G)…</translation>
    </message>
    <message>
        <source>Next &amp;paragraph</source>
        <translation>下一段(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious paragraph</source>
        <translation>上一段(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;note</source>
        <translation>下一条批注(&amp;N)</translation>
    </message>
    <message>
        <source>Previous n&amp;ote</source>
        <translation>上一条批注(&amp;O)</translation>
    </message>
    <message>
        <source>Next &amp;link</source>
        <translation>下一条关联(&amp;L)</translation>
    </message>
    <message>
        <source>Previous l&amp;ink</source>
        <translation>上一条关联(&amp;I)</translation>
    </message>
    <message>
        <source>Other &amp;side</source>
        <translation>另一侧(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Repairs of this side…</source>
        <translation>此侧的修复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>评论(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>疑问(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>修改建议(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add passage to note</source>
        <translation>为批注添加文字(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>编辑批注(&amp;E)</translation>
    </message>
    <message>
        <source>Edit proposed &amp;wording</source>
        <translation>编辑建议措辞(&amp;W)</translation>
    </message>
    <message>
        <source>Edit &amp;tags</source>
        <translation>编辑标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>回复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>删除批注(&amp;D)</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改为%1</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>关联(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open both sides</source>
        <translation>打开两端(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit note of link</source>
        <translation>编辑关联说明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete link</source>
        <translation>删除关联(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Duikan</source>
        <translation>关于对勘(&amp;A)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>缩小(&amp;T)</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>全屏(&amp;C)</translation>
    </message>
    <message>
        <source>Next p&amp;ane or panel</source>
        <translation>下一窗格或面板(&amp;A)</translation>
    </message>
    <message>
        <source>Note of another k&amp;ind…</source>
        <translation>其他类别的批注(&amp;I)…</translation>
    </message>
    <message>
        <source>Clos&amp;e review</source>
        <translation>关闭审阅(&amp;E)</translation>
    </message>
</context>
<context>
    <name>duikan::WindowChrome</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>关系(&amp;R)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Find in both documents</source>
        <translation>在两份文件中查找</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Fold unlinked</source>
        <translation>折叠无关联</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
</context>
<context>
    <name>duikan::Workspace</name>
    <message>
        <source>“%1” is no longer in the text.</source>
        <translation>“%1”已不在案文中。</translation>
    </message>
</context>
</TS>

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
    <name>AssignVerb</name>
    <message>
        <source>%1 is assigned to nobody</source>
        <translation>%1 现未指派</translation>
    </message>
    <message>
        <source>%1 is assigned to %2</source>
        <translation>%1 已指派给 %2</translation>
    </message>
</context>
<context>
    <name>CitationWords</name>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Treaty or declaration</source>
        <translation>条约或宣言</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>届会</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Paragraph of this text</source>
        <translation>本文段落</translation>
    </message>
    <message>
        <source>Leads to %1.</source>
        <translation>指向 %1。</translation>
    </message>
    <message>
        <source>Lies in this review: %1, %2.</source>
        <translation>在本审阅本中：%1，%2。</translation>
    </message>
    <message>
        <source>There is no such paragraph in this text.</source>
        <translation>本文没有这一段。</translation>
    </message>
    <message>
        <source>Can mean several: %1.</source>
        <translation>可能指多处：%1。</translation>
    </message>
    <message>
        <source>Not in this review.</source>
        <translation>不在本审阅本中。</translation>
    </message>
</context>
<context>
    <name>ClauseChange</name>
    <message>
        <source>Verb force</source>
        <translation>动词力度</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Split or merged</source>
        <translation>拆分或合并</translation>
    </message>
    <message>
        <source>Figures and dates</source>
        <translation>数字和日期</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>援引</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>提案国</translation>
    </message>
    <message>
        <source>Spacing and width</source>
        <translation>空格和全半角</translation>
    </message>
    <message>
        <source>Renumbered only</source>
        <translation>仅改编号</translation>
    </message>
    <message>
        <source>verb force %1 → %2</source>
        <translation>动词力度 %1 → %2</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>改编号</translation>
    </message>
    <message>
        <source>Agreed language moved</source>
        <translation>一致措辞移位</translation>
    </message>
</context>
<context>
    <name>CompareVerb</name>
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
    <name>ComparedNotes</name>
    <message numerus="yes">
        <source>%n note(s) carried</source>
        <translation>
            <numerusform>%n 条批注已带过去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) amended</source>
        <translation>
            <numerusform>%n 条批注有改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to settle</source>
        <translation>
            <numerusform>%n 条批注待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) carried</source>
        <translation>
            <numerusform>%n 条关联已带过去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) amended</source>
        <translation>
            <numerusform>%n 条关联有改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to settle</source>
        <translation>
            <numerusform>%n 条关联待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ConceptVerb</name>
    <message numerus="yes">
        <source>%n concept(s) of this review</source>
        <translation>
            <numerusform>本审阅本有 %n 个概念</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>CoverageVerb</name>
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
    <name>ErrorReason</name>
    <message>
        <source>%1 at byte %2</source>
        <translation>第 %2 字节处：%1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>LibreOffice could not read it</source>
        <translation>LibreOffice 无法读取</translation>
    </message>
    <message>
        <source>a ZIP file, but no Word document</source>
        <translation>是 ZIP 文件，但不是 Word 文档</translation>
    </message>
    <message>
        <source>a bundle is of the whole review: leave the number of the document out</source>
        <translation>批注包总是整个审阅本的：请勿指定文档编号</translation>
    </message>
    <message>
        <source>a concept has no id or no wordings</source>
        <translation>有一个概念没有标识或没有措辞</translation>
    </message>
    <message>
        <source>act %1 cannot be read</source>
        <translation>操作 %1 无法读取</translation>
    </message>
    <message>
        <source>act %1 is about something that is not there</source>
        <translation>操作 %1 所涉对象不存在</translation>
    </message>
    <message>
        <source>act %1 is not the same in both copies</source>
        <translation>操作 %1 在两个副本中不一致</translation>
    </message>
    <message>
        <source>byte %1 is no UTF-8, and the text is no UTF-16 or GB18030 either</source>
        <translation>第 %1 字节不是 UTF-8，全文也不是 UTF-16 或 GB18030</translation>
    </message>
    <message>
        <source>change %1 cannot be read</source>
        <translation>更改 %1 无法读取</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出代码 %1</translation>
    </message>
    <message>
        <source>it adds a draft from “%1”, which is not in a bundle: ask for the whole review</source>
        <translation>其中新增了出自“%1”的一稿，而批注包不含文件：请索取完整的审阅本</translation>
    </message>
    <message>
        <source>it cannot be started: %1</source>
        <translation>无法启动：%1</translation>
    </message>
    <message>
        <source>it closed its output but did not end</source>
        <translation>输出已关闭，但程序没有结束</translation>
    </message>
    <message>
        <source>it contains zero bytes, which no text has</source>
        <translation>含有零字节，文本中不应出现</translation>
    </message>
    <message>
        <source>it declares a document type, which no notes need</source>
        <translation>含有文档类型声明，批注文件不需要它</translation>
    </message>
    <message>
        <source>it has no Web Annotation in it</source>
        <translation>其中没有 Web 批注</translation>
    </message>
    <message>
        <source>it has no comments</source>
        <translation>其中没有批注</translation>
    </message>
    <message>
        <source>it has no letter</source>
        <translation>其中没有任何文字</translation>
    </message>
    <message>
        <source>it has no part %1</source>
        <translation>缺少部件 %1</translation>
    </message>
    <message>
        <source>it holds a part twice</source>
        <translation>同一部件出现两次</translation>
    </message>
    <message>
        <source>it holds a part with a wrong name</source>
        <translation>有一个部件名称不合规</translation>
    </message>
    <message>
        <source>it holds nothing but blanks</source>
        <translation>只有空白</translation>
    </message>
    <message>
        <source>it is UTF-8, but byte %1 is damaged</source>
        <translation>是 UTF-8，但第 %1 字节已损坏</translation>
    </message>
    <message>
        <source>it is XML, but no XFDF</source>
        <translation>是 XML，但不是 XFDF</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is full of control characters</source>
        <translation>充满控制字符</translation>
    </message>
    <message>
        <source>it is no JSON, %1 at byte %2</source>
        <translation>不是 JSON，第 %2 字节处：%1</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it is not a copy of this review</source>
        <translation>不是本审阅本的副本</translation>
    </message>
    <message>
        <source>it is the review itself</source>
        <translation>它就是本审阅本</translation>
    </message>
    <message>
        <source>it needs more memory than is allowed</source>
        <translation>所需内存超出允许范围</translation>
    </message>
    <message>
        <source>it unpacks to more than a document can be</source>
        <translation>解压后大小超出文档的合理范围</translation>
    </message>
    <message>
        <source>it vanished while it was read</source>
        <translation>读取过程中文件消失</translation>
    </message>
    <message>
        <source>its answer is not understood</source>
        <translation>其应答无法理解</translation>
    </message>
    <message>
        <source>its elements nest too deep</source>
        <translation>元素嵌套过深</translation>
    </message>
    <message>
        <source>its encryption is not known</source>
        <translation>其加密方式未知</translation>
    </message>
    <message>
        <source>its pages are pictures</source>
        <translation>各页均为图像</translation>
    </message>
    <message>
        <source>its picture is not understood</source>
        <translation>其图像无法理解</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>marked as %1, but byte %2 does not fit</source>
        <translation>标为 %1，但第 %2 字节不符</translation>
    </message>
    <message>
        <source>no colour of tags</source>
        <translation>不是标签可用的颜色</translation>
    </message>
    <message>
        <source>no room for a temporary file</source>
        <translation>没有空间存放临时文件</translation>
    </message>
    <message>
        <source>no source %1</source>
        <translation>没有来源 %1</translation>
    </message>
    <message>
        <source>no such draft</source>
        <translation>没有此稿</translation>
    </message>
    <message>
        <source>no such paragraph</source>
        <translation>没有此段</translation>
    </message>
    <message>
        <source>no such place</source>
        <translation>没有此位置</translation>
    </message>
    <message>
        <source>no such repair</source>
        <translation>没有此项修复</translation>
    </message>
    <message>
        <source>no words are selected</source>
        <translation>没有选中文字</translation>
    </message>
    <message>
        <source>not a %1 object</source>
        <translation>不是 %1 对象</translation>
    </message>
    <message>
        <source>not a PDF</source>
        <translation>不是 PDF</translation>
    </message>
    <message>
        <source>not a colour of the form #rrggbb</source>
        <translation>不是 #rrggbb 形式的颜色</translation>
    </message>
    <message>
        <source>not a field that can be put back</source>
        <translation>此字段不能恢复</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>one of its parts declares a document type</source>
        <translation>其中一个部件含有文档类型声明</translation>
    </message>
    <message>
        <source>one of its parts is nested too deep</source>
        <translation>其中一个部件嵌套过深</translation>
    </message>
    <message>
        <source>older than the log it is to lengthen</source>
        <translation>早于它要续写的日志</translation>
    </message>
    <message>
        <source>one draft twice</source>
        <translation>两次用了同一稿</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>page %1 cannot be drawn</source>
        <translation>第 %1 页无法绘制</translation>
    </message>
    <message>
        <source>page %1 is damaged</source>
        <translation>第 %1 页已损坏</translation>
    </message>
    <message>
        <source>paragraph %1 is malformed</source>
        <translation>第 %1 段格式有误</translation>
    </message>
    <message>
        <source>repair %1 is malformed</source>
        <translation>第 %1 项修复格式有误</translation>
    </message>
    <message>
        <source>source %1 was altered</source>
        <translation>来源 %1 遭到改动</translation>
    </message>
    <message>
        <source>the PDF is damaged</source>
        <translation>PDF 已损坏</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>压缩包已损坏</translation>
    </message>
    <message>
        <source>the concept has no name</source>
        <translation>概念没有名称</translation>
    </message>
    <message>
        <source>the file written does not read back</source>
        <translation>写出的文件读回时不符</translation>
    </message>
    <message>
        <source>the name does not say in which format it is</source>
        <translation>从文件名看不出是哪种格式</translation>
    </message>
    <message>
        <source>the page map of source %1 was altered</source>
        <translation>来源 %1 的页面对应表遭到改动</translation>
    </message>
    <message>
        <source>the passage is empty</source>
        <translation>所选段落为空</translation>
    </message>
    <message>
        <source>the relation is empty</source>
        <translation>关系为空</translation>
    </message>
    <message>
        <source>the reply is empty</source>
        <translation>回复为空</translation>
    </message>
    <message>
        <source>the report would not give it back letter for letter, so nothing was written</source>
        <translation>报告无法逐字还原原文，因此未写出任何内容</translation>
    </message>
    <message>
        <source>the review has no document yet to put notes on</source>
        <translation>审阅本中还没有可加批注的文档</translation>
    </message>
    <message>
        <source>the source was not read</source>
        <translation>来源未能读取</translation>
    </message>
    <message>
        <source>there is no memory for it</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>this field cannot hold both values</source>
        <translation>此字段不能同时保留两个值</translation>
    </message>
    <message>
        <source>this format holds one document: say which, by its number</source>
        <translation>此格式只容纳一份文档：请用编号指明是哪一份</translation>
    </message>
    <message>
        <source>too large for a sheet</source>
        <translation>超出一张工作表的容量</translation>
    </message>
    <message>
        <source>too many notes for a sheet</source>
        <translation>批注过多，一张工作表容纳不下</translation>
    </message>
    <message>
        <source>too many parts</source>
        <translation>部件过多</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>what it holds does not have its hash</source>
        <translation>内容与其校验值不符</translation>
    </message>
    <message>
        <source>what was written does not read back</source>
        <translation>写出的内容读回时不符</translation>
    </message>
    <message>
        <source>the structure is malformed</source>
        <translation>结构格式有误</translation>
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
    <message>
        <source>“%1” is locked with a password; give the one that opens it (on the command line with --password-file).</source>
        <translation>“%1”受密码保护；请提供打开它的密码（命令行用 --password-file）。</translation>
    </message>
    <message>
        <source>The owner of “%1” does not allow notes in it; ask for a copy that allows them, or give the owner's password.</source>
        <translation>“%1”的所有者不允许在其中添加批注；请索取允许批注的副本，或提供所有者密码。</translation>
    </message>
    <message>
        <source>“%1” is certified by a signature that notes in it would break; print the review copy instead.</source>
        <translation>“%1”经签名认证，添加批注会使签名失效；请改为打印审阅副本。</translation>
    </message>
    <message>
        <source>“%1” is no PDF, so it has no pages to write notes on; print the review copy instead.</source>
        <translation>“%1”不是 PDF，没有可写批注的页面；请改为打印审阅副本。</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>“%1” written: %2</source>
        <translation>已写入“%1”：%2</translation>
    </message>
    <message>
        <source>not in the file: %1</source>
        <translation>文件中没有：%1</translation>
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
        <extracomment>%1 to %2 are labels, %3 is "14 paragraphs without notes or links"</extracomment>
        <translation>%1–%2：%3</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>“%1” could not be started: %2; install Duikan anew.</source>
        <translation>无法启动“%1”：%2；请重新安装对勘。</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>建议措辞</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>交由</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>“%1” imported: %2</source>
        <translation>已导入“%1”：%2</translation>
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
    <name>ItemWords</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Dismissed suggestion</source>
        <translation>已忽略的建议</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>稿</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅本</translation>
    </message>
    <message>
        <source>Colour of the tag “%1”</source>
        <translation>标签“%1”的颜色</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>Related concepts</source>
        <translation>相关概念</translation>
    </message>
    <message>
        <source>Alignment of two paragraphs</source>
        <translation>两段的对应</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Place in a later draft</source>
        <translation>在后一稿中的位置</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>taken to the other place</source>
        <translation>改到另一处</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>已脱离</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>已对应</translation>
    </message>
    <message>
        <source>untied</source>
        <translation>已解除对应</translation>
    </message>
    <message>
        <source>marked as moved</source>
        <translation>标为移位</translation>
    </message>
    <message>
        <source>left to the program</source>
        <translation>交由程序判断</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>made</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
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
    <message>
        <source>In conflict since a merge; settle with “duikan settle”:</source>
        <translation>合并后有冲突；用“duikan settle”处理：</translation>
    </message>
</context>
<context>
    <name>LockedFiles</name>
    <message>
        <source>Password of “%1”: </source>
        <translation>“%1”的密码：</translation>
    </message>
</context>
<context>
    <name>MergeVerb</name>
    <message>
        <source>Nothing to merge: everything is here already.</source>
        <translation>无可合并：内容均已在此审阅本中。</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>edited: %1</source>
        <translation>有改动：%1</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>already here: %1</source>
        <translation>已有：%1</translation>
    </message>
    <message>
        <source>conflicts: %1</source>
        <translation>冲突：%1</translation>
    </message>
    <message>
        <source>Nothing was changed (--dry-run).</source>
        <translation>未作任何更改（--dry-run）。</translation>
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
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
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
    <name>PageNames</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 / %2 页</translation>
    </message>
    <message>
        <source>Page %1 (%2 of %3)</source>
        <translation>页码 %1（第 %2 页，共 %3 页）</translation>
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
    <name>ReportFile</name>
    <message>
        <source>“%1” written</source>
        <translation>已写入“%1”</translation>
    </message>
</context>
<context>
    <name>SearchVerb</name>
    <message>
        <source>it is no date</source>
        <translation>这不是日期</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the first %1; --limit shows more.</source>
        <translation>以上为前 %1 处；用 --limit 可显示更多。</translation>
    </message>
    <message>
        <source>Notes, replies and links: %1</source>
        <translation>批注、回复和关联：%1</translation>
    </message>
    <message>
        <source>Document %1: %2</source>
        <translation>文件 %1：%2</translation>
    </message>
    <message>
        <source>Document %1, earlier draft %2: %3</source>
        <translation>文件 %1，较早的第 %2 稿：%3</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>there is nothing in it to look for; type a word</source>
        <translation>其中没有可查找的内容；请输入词语</translation>
    </message>
    <message>
        <source>%1 has no word beside it; add one, or put %1 in quotation marks</source>
        <translation>%1 旁边缺少词语；请补上，或给 %1 加上引号</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; add one at the end</source>
        <translation>引号没有成对；请在末尾补上</translation>
    </message>
    <message>
        <source>a parenthesis is never closed; add one at the end</source>
        <translation>括号没有成对；请在末尾补上</translation>
    </message>
    <message>
        <source>a parenthesis is closed that was never opened; take it away, or put the words in quotation marks</source>
        <translation>多了一个右括号；请去掉它，或给词语加上引号</translation>
    </message>
    <message>
        <source>it has too many parentheses within each other; leave some out</source>
        <translation>括号嵌套过深；请减少几层</translation>
    </message>
    <message>
        <source>it is no regular expression (at character %1: %2); correct it, or search for plain words</source>
        <translation>正则表达式有误（第 %1 个字符：%2）；请改正，或改为查找普通词语</translation>
    </message>
</context>
<context>
    <name>SettleVerb</name>
    <message numerus="yes">
        <source>the conflict has %n value(s)</source>
        <translation>
            <numerusform>该冲突有 %n 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <translation>
            <numerusform>还有 %n 处冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>it is in no conflict</source>
        <translation>该条目没有冲突</translation>
    </message>
    <message>
        <source>say with --field which of these: %1</source>
        <translation>请用 --field 指明其中一个：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
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
    <name>SynopsisVerb</name>
    <message>
        <source>that document has one draft only</source>
        <translation>该文件只有一稿</translation>
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
    <name>Waiting</name>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <message>
        <source>Settle what became of several passages</source>
        <translation>处理多处落点</translation>
    </message>
    <message>
        <source>Tie two paragraphs</source>
        <translation>把两段对应起来</translation>
    </message>
    <message>
        <source>Untie two paragraphs</source>
        <translation>解除两段的对应</translation>
    </message>
    <message>
        <source>Mark as moved</source>
        <translation>标为移位</translation>
    </message>
    <message>
        <source>Take a correction of the alignment back</source>
        <translation>收回对齐的更正</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>采纳建议</translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation>不再建议</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>重新建议</translation>
    </message>
    <message>
        <source>Add concept</source>
        <translation>添加概念</translation>
    </message>
    <message>
        <source>Edit concept</source>
        <translation>修改概念</translation>
    </message>
    <message>
        <source>Remove concept</source>
        <translation>移除概念</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>合并副本</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>裁定冲突</translation>
    </message>
    <message>
        <source>Assign note</source>
        <translation>指派批注</translation>
    </message>
    <message>
        <source>Edit several notes</source>
        <translation>编辑多条批注</translation>
    </message>
    <message>
        <source>Change state of several notes</source>
        <translation>更改多条批注的状态</translation>
    </message>
    <message>
        <source>Change kind of several notes</source>
        <translation>更改多条批注的种类</translation>
    </message>
    <message>
        <source>Change colour of several notes</source>
        <translation>更改多条批注的颜色</translation>
    </message>
    <message>
        <source>Edit tags of several notes</source>
        <translation>编辑多条批注的标签</translation>
    </message>
    <message>
        <source>Assign several notes</source>
        <translation>指派多条批注</translation>
    </message>
    <message>
        <source>Delete several notes</source>
        <translation>删除多条批注</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Change colour of tag</source>
        <translation>更改标签颜色</translation>
    </message>
    <message>
        <source>Restore an earlier value</source>
        <translation>恢复先前的内容</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>导入批注</translation>
    </message>
</context>
<context>
    <name>duikan::AnnotatedPdf</name>
    <message>
        <source>Continued from page %1</source>
        <translation>接第 %1 页</translation>
    </message>
    <message>
        <source>Cross-reference: %1</source>
        <translation>关联：%1</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>“%2”的%1</translation>
    </message>
    <message>
        <source>The PDF was damaged, so it was written anew as a whole; a signature in it is no longer valid.</source>
        <translation>该 PDF 已损坏，因此整份重新写出；其中的签名不再有效。</translation>
    </message>
</context>
<context>
    <name>duikan::AnnotatedPdfSaving</name>
    <message>
        <source>Save annotated PDF</source>
        <translation>保存带批注的 PDF</translation>
    </message>
    <message>
        <source>%1 with notes</source>
        <translation>%1（带批注）</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the notes into the PDF…</source>
        <translation>正在把批注写入 PDF…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>“%1” is locked. Its password:</source>
        <translation>“%1”已加密，其密码：</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or link(s) have no certain place on the pages and are not in it.</source>
        <translation>
            <numerusform>有 %n 条批注或关联在页面上没有确定的位置，未写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF was damaged and was written anew as a whole.</source>
        <translation>该 PDF 已损坏，已整份重新写出。</translation>
    </message>
    <message>
        <source>Setting the text on pages and writing the notes into them…</source>
        <translation>正在排版文本并写入批注……</translation>
    </message>
</context>
<context>
    <name>duikan::AssignDialog</name>
    <message numerus="yes">
        <source>Assign %n notes</source>
        <translation>
            <numerusform>指派 %n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Who is to look at it</source>
        <translation>由谁处理</translation>
    </message>
    <message>
        <source>People of this review</source>
        <translation>此审阅本的人员</translation>
    </message>
    <message>
        <source>Enter assigns. A name that is not in the list can be typed.</source>
        <translation>按回车键指派。列表中没有的姓名可直接输入。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1, a new name</source>
        <translation>%1（新姓名）</translation>
    </message>
</context>
<context>
    <name>duikan::ChangesModel</name>
    <message>
        <source>[%1 deleted] </source>
        <translation>[删去 %1]</translation>
    </message>
    <message>
        <source>[%1 inserted] </source>
        <translation>[加入 %1]</translation>
    </message>
</context>
<context>
    <name>duikan::ChangesPanel</name>
    <message>
        <source>Changes  %1</source>
        <translation>改动  %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
</context>
<context>
    <name>duikan::CitationCommands</name>
    <message>
        <source>Citations are followed in the latest draft.</source>
        <translation>援引只在最新一稿中查找去处。</translation>
    </message>
</context>
<context>
    <name>duikan::CitationsList</name>
    <message>
        <source>Citations</source>
        <translation>援引</translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s). Enter goes where one leads.</source>
        <translation>
            <numerusform>%n 处援引。按回车转到所指之处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is cited here.</source>
        <translation>这里没有援引。</translation>
    </message>
</context>
<context>
    <name>duikan::ClauseHistoryDialog</name>
    <message>
        <source>unchanged</source>
        <translation>未改动</translation>
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
        <translation>移位并有改动</translation>
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
        <source>new in this draft</source>
        <translation>本稿新增</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 的沿革</translation>
    </message>
    <message>
        <source>The clause in each draft</source>
        <translation>该条款在各稿中</translation>
    </message>
    <message>
        <source>&amp;Show in text</source>
        <translation>在文中显示(&amp;S)</translation>
    </message>
    <message>
        <source>not in this draft</source>
        <translation>本稿没有</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>first draft</source>
        <translation>首稿</translation>
    </message>
    <message>
        <source>%1 and moved</source>
        <translation>%1并移位</translation>
    </message>
    <message>
        <source>%1, tied by hand</source>
        <translation>%1，人工对应</translation>
    </message>
</context>
<context>
    <name>duikan::ClauseRangeDialog</name>
    <message>
        <source>Clauses of the matrix</source>
        <translation>表中的条款</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>从(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>到(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>duikan::CompareDock</name>
    <message>
        <source>Changes and ledger</source>
        <translation>改动和对账表</translation>
    </message>
</context>
<context>
    <name>duikan::CompareHeader</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A draft in a list: its name and the day it came</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Draft on the left</source>
        <translation>左侧的稿</translation>
    </message>
    <message>
        <source>Draft on the right</source>
        <translation>右侧的稿</translation>
    </message>
    <message>
        <source>%1 operative, %2 preambular</source>
        <translation>执行段 %1，序言段 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::CompareRoom</name>
    <message>
        <source>Tied: the comparison follows.</source>
        <translation>已对应，对比结果随之更新。</translation>
    </message>
    <message>
        <source>Marked as moved.</source>
        <translation>已标为移位。</translation>
    </message>
    <message>
        <source>Untied: the comparison follows.</source>
        <translation>已解除对应，对比结果随之更新。</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>下一处改动(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>上一处改动(&amp;P)</translation>
    </message>
    <message>
        <source>List or &amp;texts</source>
        <translation>列表或正文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Fold unchanged</source>
        <translation>折叠未改动(&amp;F)</translation>
    </message>
    <message>
        <source>Runs of unchanged clauses become one line that says so</source>
        <translation>连续未改动的条款折成一行，并注明</translation>
    </message>
    <message>
        <source>Unfold &amp;all</source>
        <translation>全部展开(&amp;A)</translation>
    </message>
    <message>
        <source>By &amp;words</source>
        <translation>按词(&amp;W)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>按词</translation>
    </message>
    <message>
        <source>Show what changed in words</source>
        <translation>按词显示改动</translation>
    </message>
    <message>
        <source>By &amp;characters</source>
        <translation>按字(&amp;C)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>按字</translation>
    </message>
    <message>
        <source>Show what changed letter by letter, spacing and width too</source>
        <translation>逐字显示改动，连同空格和全半角</translation>
    </message>
    <message>
        <source>&amp;Show in Review</source>
        <translation>在审阅中显示(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;otes of the clause</source>
        <translation>该条款的批注(&amp;O)</translation>
    </message>
    <message>
        <source>Cop&amp;y before and after</source>
        <translation>复制前后文字(&amp;Y)</translation>
    </message>
    <message>
        <source>Mark the &amp;left clause</source>
        <translation>标记左侧条款(&amp;L)</translation>
    </message>
    <message>
        <source>Mark the &amp;right clause</source>
        <translation>标记右侧条款(&amp;R)</translation>
    </message>
    <message>
        <source>Compare the &amp;marked clauses</source>
        <translation>对比所标条款(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;ie the clauses</source>
        <translation>对应起来(&amp;I)</translation>
    </message>
    <message>
        <source>Tie them as mo&amp;ved</source>
        <translation>作为移位对应(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Untie the clauses</source>
        <translation>解除对应(&amp;U)</translation>
    </message>
    <message>
        <source>Compare the two &amp;documents</source>
        <translation>对比两份文件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xport comparison…</source>
        <translation>导出对比结果(&amp;X)…</translation>
    </message>
    <message>
        <source>Add a draft…</source>
        <translation>添加一稿…</translation>
    </message>
    <message>
        <source>Compare the two documents</source>
        <translation>对比两份文件</translation>
    </message>
    <message>
        <source>There is no clause on that side here.</source>
        <translation>此处该侧没有条款。</translation>
    </message>
    <message>
        <source>Copied: the clause before and after.</source>
        <translation>已复制：该条款的前后文字。</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>导出对比结果</translation>
    </message>
    <message>
        <source>Word document with tracked changes (*.docx);;Web page (*.html);;PDF (*.pdf)</source>
        <translation>带修订标记的 Word 文档 (*.docx);;网页 (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>正在写入“%1”…</translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation>已写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” is in neither draft.</source>
        <translation>两稿中都没有“%1”。</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>对比(&amp;M)</translation>
    </message>
    <message>
        <source>Draft against draft, clause beside clause</source>
        <translation>稿与稿对比，逐条款对照</translation>
    </message>
    <message>
        <source>There is no review open.</source>
        <translation>没有打开的审阅本。</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: each document has one draft.
When the next draft comes, add it here; notes and links are carried over.</source>
        <translation>目前还没有可对比的内容：每份文件只有一稿。
下一稿到来时在此添加，批注和关联会随之带过去。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last change.</source>
        <translation>这已是最后一处改动。</translation>
    </message>
    <message>
        <source>That was the first change.</source>
        <translation>这已是第一处改动。</translation>
    </message>
    <message>
        <source>Cop&amp;y the selected words</source>
        <translation>复制所选文字(&amp;Y)</translation>
    </message>
    <message>
        <source>Copied: the selected words.</source>
        <translation>已复制所选文字。</translation>
    </message>
</context>
<context>
    <name>duikan::CompareStatus</name>
    <message>
        <source>Comparing…</source>
        <translation>正在对比…</translation>
    </message>
    <message>
        <source>Two clauses side by side</source>
        <translation>两个条款并排</translation>
    </message>
    <message>
        <source>No change in wording</source>
        <translation>文字没有改动</translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered only, not listed</source>
        <translation>
            <numerusform>%n 处仅改编号，未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: rejecting all gives %1, accepting all gives %2</source>
        <translation>已核验：全部拒绝即得 %1，全部接受即得 %2</translation>
    </message>
    <message>
        <source>The check failed: do not rely on this comparison</source>
        <translation>核验未通过：请勿依赖本对比结果</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
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
    <message>
        <source>date %1 → %2</source>
        <translation>日期 %1 → %2</translation>
    </message>
    <message>
        <source>now cites %1</source>
        <translation>新援引%1</translation>
    </message>
    <message>
        <source>no longer cites %1</source>
        <translation>不再援引%1</translation>
    </message>
    <message>
        <source>cites %2 instead of %1</source>
        <translation>援引%2，而非%1</translation>
    </message>
    <message>
        <source>“%1” moved from %2 to %3</source>
        <translation>“%1”由 %2 移至 %3</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what became of paragraphs, and of how many</comment>
        <translation>%1 %2 段</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>生成程序</translation>
    </message>
    <message>
        <source>Comparison, %1</source>
        <translation>文本对比，%1</translation>
    </message>
</context>
<context>
    <name>duikan::ComparisonView</name>
    <message>
        <source>Unfold %1</source>
        <translation>展开 %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现 %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原 %1</translation>
    </message>
    <message>
        <source>%1 · renumbered</source>
        <translation>%1 · 改编号</translation>
    </message>
    <message>
        <source>%1 · unchanged</source>
        <translation>%1 · 未改动</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Inserted after %1</source>
        <translation>在 %1 后新增</translation>
    </message>
    <message>
        <source>Inserted at the beginning</source>
        <translation>在开头新增</translation>
    </message>
    <message>
        <source>Moved here from %1</source>
        <translation>由 %1 移至此处</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>移至 %1</translation>
    </message>
    <message>
        <source>Moved to %1 and amended</source>
        <translation>移至 %1 并有改动</translation>
    </message>
    <message>
        <source>Go to %1 %2</source>
        <translation>转到 %1 %2</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>Both drafts, clause beside clause</source>
        <translation>两稿逐条款对照</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未改动</translation>
    </message>
</context>
<context>
    <name>duikan::ConceptsDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Concepts of this review</source>
        <translation>本审阅本的概念</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Wordings that mean it, one a line, in any language. A final * stands for any ending.</source>
        <translation>表达这一概念的措辞，每行一个，语言不限；末尾的 * 代表任意词尾(&amp;W)</translation>
    </message>
    <message>
        <source>N&amp;ear to: names or wordings of other concepts, one a line</source>
        <translation>相近的概念：名称或措辞，每行一个(&amp;E)</translation>
    </message>
    <message>
        <source>New &amp;concept</source>
        <translation>新概念(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A concept needs a name.</source>
        <translation>概念必须有名称。</translation>
    </message>
</context>
<context>
    <name>duikan::ConflictsDialog</name>
    <message>
        <source>Settle conflicts</source>
        <translation>处理冲突</translation>
    </message>
    <message>
        <source>Fields in conflict</source>
        <translation>有冲突的字段</translation>
    </message>
    <message>
        <source>The values of this field</source>
        <translation>该字段的各个值</translation>
    </message>
    <message>
        <source>&amp;Show in text</source>
        <translation>在文中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source> · shown now, the newest</source>
        <translation>· 现在显示，最新</translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>没有冲突。</translation>
    </message>
    <message>
        <source>%1 of %2 was changed by both:</source>
        <translation>双方都改了%2的“%1”：</translation>
    </message>
    <message>
        <source>%1  Take that of %2</source>
        <translation>%1  采用%2的</translation>
    </message>
    <message>
        <source>B  Keep both</source>
        <translation>B  两者都保留</translation>
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
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Without a link</source>
        <translation>无关联</translation>
    </message>
    <message>
        <source>Coverage, %1</source>
        <translation>覆盖表，%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) linked</source>
        <translation>
            <numerusform>%n 段中 %1 段有关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clause(s) linked</source>
        <translation>
            <numerusform>%n 条中 %1 条有关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 个关联</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n more to other paragraphs</source>
        <translation>
            <numerusform>另有 %n 个关联通往其他段落</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::CoverageChoice</name>
    <message>
        <source>&amp;Paragraphs × clauses</source>
        <translation>段落 × 条款(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sections × clauses</source>
        <translation>章节 × 条款(&amp;S)</translation>
    </message>
    <message>
        <source>Operati&amp;ve clauses</source>
        <translation>执行段(&amp;V)</translation>
    </message>
    <message>
        <source>Pream&amp;bular clauses</source>
        <translation>序言段(&amp;B)</translation>
    </message>
    <message>
        <source>All cla&amp;uses</source>
        <translation>全部条款(&amp;U)</translation>
    </message>
    <message>
        <source>So&amp;me clauses…</source>
        <translation>部分条款(&amp;M)…</translation>
    </message>
    <message>
        <source>No clauses</source>
        <translation>无条款</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行：%1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列：%1</translation>
    </message>
</context>
<context>
    <name>duikan::CoverageCommands</name>
    <message>
        <source>&amp;Open both paragraphs</source>
        <translation>打开两段(&amp;O)</translation>
    </message>
    <message>
        <source>Link &amp;as…</source>
        <translation>按关系关联(&amp;A)…</translation>
    </message>
    <message>
        <source>Change &amp;relation…</source>
        <translation>更改关系(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Next link of the cell</source>
        <translation>本格下一个关联(&amp;N)</translation>
    </message>
    <message>
        <source>Looked a&amp;t</source>
        <translation>已看过(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Link as “%1”</source>
        <translation>关联为“%1”(&amp;L)</translation>
    </message>
    <message>
        <source>Link as “%1”</source>
        <translation>关联为“%1”</translation>
    </message>
    <message>
        <source>&amp;Dismiss suggestion</source>
        <translation>不采纳建议(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete link</source>
        <translation>删除关联(&amp;D)</translation>
    </message>
    <message>
        <source>%1 is linked as “%2” already.</source>
        <translation>%1 已关联为“%2”。</translation>
    </message>
    <message>
        <source>Linked: %1 %2 %3. Ctrl+Z takes it back.</source>
        <translation>已关联：%1 %2 %3。按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Another relation…</source>
        <translation>其他关系…</translation>
    </message>
    <message>
        <source>Another relation</source>
        <translation>其他关系</translation>
    </message>
    <message>
        <source>Name of the relation:</source>
        <translation>关系名称：</translation>
    </message>
    <message>
        <source>Link deleted. Ctrl+Z brings it back.</source>
        <translation>关联已删除。按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <source>Suggestion dismissed. Ctrl+Z brings it back.</source>
        <translation>建议已不采纳。按 Ctrl+Z 恢复。</translation>
    </message>
</context>
<context>
    <name>duikan::CoverageExport</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>duikan::CoverageMatrix</name>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>%1: no link</source>
        <translation>%1：无关联</translation>
    </message>
    <message>
        <source>%1: suggested, score %2</source>
        <translation>%1：建议，分值 %2</translation>
    </message>
    <message>
        <source>%1, look again</source>
        <translation>%1，请再看一遍</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
</context>
<context>
    <name>duikan::CoveragePanel</name>
    <message>
        <source>Clauses without a link</source>
        <translation>没有关联的条款</translation>
    </message>
    <message>
        <source>Paragraphs without a link</source>
        <translation>没有关联的段落</translation>
    </message>
    <message>
        <source>No cell</source>
        <translation>未选单元格</translation>
    </message>
    <message>
        <source>suggested, %1</source>
        <translation>建议，%1</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>无关联</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，%3 个中的第 %2 个</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look again:&lt;/b&gt; the wording changed in a new draft.</source>
        <translation>&lt;b&gt;请再看一遍：&lt;/b&gt;新稿中措辞有改动。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look again:&lt;/b&gt; the words are not the ones that were linked. A repair was taken back, or they were tied anew.</source>
        <translation>&lt;b&gt;请再看一遍：&lt;/b&gt;文字与关联时不同：某处修复已撤销，或关联已重新落点。</translation>
    </message>
    <message>
        <source>Open both</source>
        <translation>打开两段</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>更改关系</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已看过</translation>
    </message>
    <message>
        <source>Click a filled cell twice to open both paragraphs, an empty one to link them. Arrows move, Enter opens, L links.</source>
        <translation>点两下有标记的单元格打开两段，点两下空格建立关联。方向键移动，Enter 打开，L 关联。</translation>
    </message>
    <message>
        <source>Nothing is linked yet. Go to the cell of a paragraph and a clause and press L. A dashed cell is a suggestion: L accepts it.</source>
        <translation>还没有关联。移到某段与某条款相交的单元格，按 L 建立关联。虚线格是建议，按 L 采纳。</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%2 项中有 %1 项</translation>
    </message>
</context>
<context>
    <name>duikan::CoverageRoom</name>
    <message>
        <source>Cov&amp;erage</source>
        <translation>覆盖(&amp;E)</translation>
    </message>
    <message>
        <source>Which paragraph speaks to which clause, and what found no place</source>
        <translation>哪一段对应哪一条款，哪些尚无着落</translation>
    </message>
    <message>
        <source>Coverage lays the paragraphs of one document against the clauses of another. This review has not got both yet: add the second document in the room Review.</source>
        <translation>覆盖表把一份文件的段落与另一份文件的条款对照。本审阅本还缺一份文件：请在“审阅”中添加第二份文件。</translation>
    </message>
    <message>
        <source>There are no such clauses in “%1”. Choose others at the top.</source>
        <translation>“%1”中没有这类条款，请在上方另选。</translation>
    </message>
    <message>
        <source>There are no paragraphs in “%1”.</source>
        <translation>“%1”中没有段落。</translation>
    </message>
</context>
<context>
    <name>duikan::CoverageStatus</name>
    <message>
        <source>No cell</source>
        <translation>未选单元格</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) linked</source>
        <translation>
            <numerusform>%n 段中 %1 段有关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clause(s) linked</source>
        <translation>
            <numerusform>%n 条中 %1 条有关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) here</source>
        <translation>
            <numerusform>表内 %n 个关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <translation>
            <numerusform>表外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to %1</source>
        <translation>
            <numerusform>%n 个通往 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at again</source>
        <translation>
            <numerusform>%n 处待再看</numerusform>
        </translation>
    </message>
    <message>
        <source>some relations hidden</source>
        <translation>部分关系已隐藏</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>duikan::DiscussionCommands</name>
    <message>
        <source>Choose a note first.</source>
        <translation>请先选择一条批注。</translation>
    </message>
    <message>
        <source>This note names no paragraph of the two texts.</source>
        <translation>这条批注没有提到两侧文本中的段落。</translation>
    </message>
</context>
<context>
    <name>duikan::DocumentExport</name>
    <message>
        <source>The text names no day of adoption: it is identified by the day when it came into the review, %1.</source>
        <translation>案文未写明通过日期：以其加入审阅本之日（%1）作为标识。</translation>
    </message>
    <message>
        <source>This passage too: see the note at %1.</source>
        <translation>此处亦适用：见 %1 处的批注。</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on words of a footnote stand at its mark: Word has no comments in footnotes.</source>
        <translation>
            <numerusform>%n 条针对脚注文字的批注放在脚注标记处：Word 的脚注内不能加批注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind, tags, proposed wording and the states accepted and rejected are words in the comments: Word has no fields for them.</source>
        <translation>种类、标签、修改建议以及“已采纳”“已否决”状态写在批注文字里：Word 没有相应的字段。</translation>
    </message>
</context>
<context>
    <name>duikan::DraftCommands</name>
    <message>
        <source>Draft %1: %2</source>
        <translation>第 %1 稿：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the ledger still need(s) you.</source>
        <translation>
            <numerusform>对账表中还有 %n 处等您决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this ledger needs you any more.</source>
        <translation>这份对账表已没有待您决定的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged place(s) confirmed.</source>
        <translation>
            <numerusform>已确认 %n 处原样落点。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::Export</name>
    <message>
        <source>PDF with annotations</source>
        <translation>带批注的 PDF</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>电子表格用的表（CSV）</translation>
    </message>
    <message>
        <source>Word document with comments</source>
        <translation>带批注的 Word 文档</translation>
    </message>
    <message>
        <source>Akoma Ntoso (AKN4UN): the text in its structure</source>
        <translation>Akoma Ntoso（AKN4UN）：结构化案文</translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <translation>网络批注（JSON-LD）</translation>
    </message>
    <message>
        <source>Text with the notes (Markdown)</source>
        <translation>批注文本（Markdown）</translation>
    </message>
    <message>
        <source>Notes for PDF programs (XFDF)</source>
        <translation>供 PDF 程序使用的批注（XFDF）</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>工作簿（XLSX）</translation>
    </message>
    <message>
        <source>Bundle to merge: everything but the files (Duikan)</source>
        <translation>待合并的包：除文件外的全部内容（Duikan）</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies)</source>
        <translation>
            <numerusform>%n 条回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 个关联</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left out</source>
        <translation>
            <numerusform>%n 条批注未写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) left out</source>
        <translation>
            <numerusform>%n 条回复未写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) left out</source>
        <translation>
            <numerusform>%n 条关联未写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without their place in the text</source>
        <translation>
            <numerusform>%n 条批注没有文中位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with only the first of their passages</source>
        <translation>
            <numerusform>%n 项只写入了第一处文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without their kind</source>
        <translation>
            <numerusform>%n 条批注没有类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without their state</source>
        <translation>
            <numerusform>%n 条批注没有状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without their tags</source>
        <translation>
            <numerusform>%n 条批注没有标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without their colour</source>
        <translation>
            <numerusform>%n 条批注没有颜色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed wording(s) left out</source>
        <translation>
            <numerusform>%n 处建议措辞未写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without their times</source>
        <translation>
            <numerusform>%n 项没有时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cut short</source>
        <translation>
            <numerusform>%n 段文字被截短</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) without the reasons they were suggested for</source>
        <translation>
            <numerusform>%n 条关联没有建议理由</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without what became of them from draft to draft</source>
        <translation>
            <numerusform>%n 项没有各稿之间的变动记录</numerusform>
        </translation>
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
        <source>without a certain place in the text</source>
        <translation>在文中没有确定的位置</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>回复对象</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>稿</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>按词</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>To document</source>
        <translation>至文件</translation>
    </message>
    <message>
        <source>To draft</source>
        <translation>至稿</translation>
    </message>
    <message>
        <source>To paragraph</source>
        <translation>至段落</translation>
    </message>
    <message>
        <source>To words</source>
        <translation>至文字</translation>
    </message>
    <message>
        <source>To found</source>
        <translation>至定位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>交由</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>建议措辞</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without whom they are assigned to</source>
        <translation>
            <numerusform>%n 条批注不含所交付的人</numerusform>
        </translation>
    </message>
    <message>
        <source>links can be read in it as underlined words, but do not come back as links</source>
        <translation>关联在其中以下划线文字呈现，可供阅读，但不会作为关联读回</translation>
    </message>
</context>
<context>
    <name>duikan::ExportNotesDialog</name>
    <message>
        <source>Export notes</source>
        <translation>导出批注</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Notes of:</source>
        <translation>批注范围(&amp;N)：</translation>
    </message>
    <message>
        <source>all documents, and the links between them</source>
        <translation>所有文件及其间的关联</translation>
    </message>
    <message>
        <source>Saved as “%1”: %2.</source>
        <translation>已保存为“%1”：%2。</translation>
    </message>
    <message>
        <source>Not in the file: %1.</source>
        <translation>文件中没有：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Setting the text on pages…</source>
        <translation>正在排版文本……</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>正在写入“%1”…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>“%1” is locked. Its password:</source>
        <translation>“%1”已加密。请输入密码：</translation>
    </message>
</context>
<context>
    <name>duikan::FacsimileView</name>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>第 %1 页无法显示。</translation>
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
    <name>duikan::GoToPageDialog</name>
    <message>
        <source>Go to page</source>
        <translation>转到页</translation>
    </message>
    <message>
        <source>Name or number of the page</source>
        <translation>页码或页数</translation>
    </message>
    <message>
        <source>Enter goes there: %1.</source>
        <translation>按回车转到：%1。</translation>
    </message>
    <message numerus="yes">
        <source>No page is called that; there are %n page(s).</source>
        <translation>
            <numerusform>没有这一页；共有 %n 页。</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步操作</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n notes or links</source>
        <translation>
            <numerusform>%n 条批注或关联</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>duikan::Importing</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>That password does not open “%1”. Another one:</source>
        <translation>该密码无法打开“%1”。请重新输入：</translation>
    </message>
    <message>
        <source>“%1” is locked. Its password:</source>
        <translation>“%1”已加密，其密码：</translation>
    </message>
</context>
<context>
    <name>duikan::ItemHistoryDialog</name>
    <message>
        <source>History of this link</source>
        <translation>此关联的历史</translation>
    </message>
    <message>
        <source>History of this note</source>
        <translation>此批注的历史</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>所做的更改，最新的在前</translation>
    </message>
    <message>
        <source>&amp;Restore this value</source>
        <translation>恢复此内容(&amp;R)</translation>
    </message>
    <message>
        <source>Reply brought back</source>
        <translation>已恢复回复</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Reply written</source>
        <translation>写了回复</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Reply deleted</source>
        <translation>删除了回复</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1:&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;%1：&lt;/b&gt;%2</translation>
    </message>
    <message>
        <source>by undo</source>
        <translation>由撤销所致</translation>
    </message>
    <message>
        <source>by redo</source>
        <translation>由重做所致</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>当前内容</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
</context>
<context>
    <name>duikan::LedgerDelegate</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>duikan::LedgerDetail</name>
    <message>
        <source>Before: %1</source>
        <translation>原稿：%1</translation>
    </message>
    <message>
        <source>Now: no place</source>
        <translation>新稿：无落点</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>新稿：%1</translation>
    </message>
    <message>
        <source>No paragraph of this draft has kept these words.</source>
        <translation>这一稿中没有保留这些文字的段落。</translation>
    </message>
    <message>
        <source>Other place: %1</source>
        <translation>另一处：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Fits %1</source>
        <translation>吻合度 %1</translation>
    </message>
    <message>
        <source>Fits %1, the other place %2</source>
        <translation>吻合度 %1，另一处 %2</translation>
    </message>
</context>
<context>
    <name>duikan::LedgerModel</name>
    <message>
        <source>Unchanged</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>有歧义</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>失去落点</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>other place</source>
        <translation>已取另一处</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>已脱离</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%2 → %1</source>
        <translation>%2 → %1</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>无落点</translation>
    </message>
    <message>
        <source>%1 added: there were no notes or links to carry over.</source>
        <translation>已加入 %1：没有需要带过来的批注或关联。</translation>
    </message>
    <message numerus="yes">
        <source>%n carried unchanged</source>
        <translation>
            <numerusform>%n 处原样带过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n 处移位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amended</source>
        <translation>
            <numerusform>%n 处有改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n 处等您决定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added: %2.</source>
        <translation>已加入 %1：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>duikan::LedgerPanel</name>
    <message>
        <source>Left, draft %1: %2</source>
        <translation>左侧第 %1 稿：%2</translation>
    </message>
    <message>
        <source>Right, draft %1: %2</source>
        <translation>右侧第 %1 稿：%2</translation>
    </message>
    <message>
        <source>Ledger of which draft</source>
        <translation>哪一稿的对账表</translation>
    </message>
    <message>
        <source>Show lines: %1, %2</source>
        <translation>显示：%1，%2 处</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>对账表</translation>
    </message>
    <message>
        <source>When the next draft of a document is added (Ctrl+Shift+D), what became of each note and link stands here.</source>
        <translation>加入文件的下一稿（Ctrl+Shift+D）后，每条批注和关联的去向列在这里。</translation>
    </message>
    <message>
        <source>No note or link stood in the draft before this one.</source>
        <translation>上一稿中没有批注或关联。</translation>
    </message>
    <message>
        <source>Nothing of the kinds that are switched on.</source>
        <translation>所选类别中没有内容。</translation>
    </message>
</context>
<context>
    <name>duikan::LegendEntry</name>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>%1: click to show or hide</source>
        <translation>%1：点击显示或隐藏</translation>
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
    <message>
        <source>%1, from a suggestion</source>
        <translation>%1，来自建议</translation>
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
        <extracomment>A link as a phrase: "一 ¶6 supports OP 6"</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Suggested: %1 %2 %3 (score %4)</source>
        <extracomment>A suggested link: "一 ¶6 supports OP 6", and how well the two go together, of 100</extracomment>
        <translation>建议：%1 %2 %3（得分 %4）</translation>
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
    <message>
        <source>%1 is shown, to be read. Alt+Page Down goes on to the next one.</source>
        <translation>现在显示 %1，仅供阅读。按 Alt+Page Down 转到下一稿。</translation>
    </message>
    <message>
        <source>Click a paragraph, and press the key again.</source>
        <translation>请先点选一个段落，再按此键。</translation>
    </message>
    <message>
        <source>The next draft of “%1”</source>
        <translation>“%1”的下一稿</translation>
    </message>
    <message>
        <source>Is “%1” the next draft of “%2”?</source>
        <translation>“%1”是“%2”的下一稿吗？</translation>
    </message>
    <message>
        <source>Add it as the next draft</source>
        <translation>作为下一稿加入</translation>
    </message>
    <message>
        <source>Coverage needs both documents; this review has not got them yet.</source>
        <translation>覆盖表需要两份文件，本审阅本尚未齐备。</translation>
    </message>
    <message>
        <source>Export coverage</source>
        <translation>导出覆盖表</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Stand in a paragraph on each side first, then compare them.</source>
        <translation>请先在两侧各选定一个段落，再进行对比。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of the places found</comment>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Found in draft %1; this is where it stands in the current one.</source>
        <translation>见于第 %1 稿；这里是它在当前稿中的位置。</translation>
    </message>
    <message>
        <source>These words stand in draft %1; the current one has no such paragraph.</source>
        <translation>这些词句见于第 %1 稿；当前稿中没有这一段。</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>导入批注</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>批注文件（%1）</translation>
    </message>
    <message>
        <source>“%1” imported: %2.</source>
        <translation>已导入“%1”：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message>
        <source>Reading “%1”: page %2 of %3</source>
        <translation>正在读取“%1”：第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>合并副本</translation>
    </message>
    <message>
        <source>Copies and bundles of notes (*.duikan *.duikan-notes)</source>
        <translation>副本和批注包 (*.duikan *.duikan-notes)</translation>
    </message>
    <message>
        <source>“%1” is this review itself; choose the copy that came back.</source>
        <translation>“%1”就是本审阅本；请选择同事交回的副本。</translation>
    </message>
    <message>
        <source>“%1” is not a copy of this review: they were begun separately. Only copies of one review can be merged.</source>
        <translation>“%1”不是本审阅本的副本：二者是分别建立的。只有同一审阅本的副本才能合并。</translation>
    </message>
    <message>
        <source>There is nothing to merge: everything in “%1” is here already.</source>
        <translation>无须合并：“%1”中的内容这里都已有。</translation>
    </message>
    <message>
        <source>“%1” is merged: %2 new, %3 edited, %4 deleted.</source>
        <translation>已合并“%1”：新增 %2 项，修改 %3 项，删除 %4 项。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for you.</source>
        <translation>
            <numerusform>有 %n 处冲突待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>处理冲突</translation>
    </message>
    <message>
        <source>Looking at what “%1” brings…</source>
        <translation>正在查看“%1”带来的内容…</translation>
    </message>
</context>
<context>
    <name>duikan::MergeDialog</name>
    <message>
        <source>Merge a copy</source>
        <translation>合并副本</translation>
    </message>
    <message>
        <source>What “%1” brings to this review</source>
        <translation>“%1”会给本审阅本带来的内容</translation>
    </message>
    <message>
        <source>Everything keeps its author and time. It is one step: Undo takes all of it back. Where both changed the same field, the newer value shows and both are kept until somebody settles it.</source>
        <translation>所有内容保留原作者和时间。合并是一步操作，撤销即可全部收回。双方改了同一字段时，显示较新的值，两个值都保留，待人处理。</translation>
    </message>
    <message>
        <source>What merging does</source>
        <translation>合并的结果</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>有修改</translation>
    </message>
    <message>
        <source>Deleted there, nobody edited it here</source>
        <translation>对方已删除，本方未改</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>was deleted here and is back, since it was edited there</source>
        <translation>本方曾删除，因对方改过而恢复</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>newer, will show</source>
        <translation>较新，将显示</translation>
    </message>
    <message>
        <source>kept beside it</source>
        <translation>一并保留</translation>
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
    <message>
        <source>Select the words to copy first.</source>
        <translation>请先选中要复制的文字。</translation>
    </message>
    <message>
        <source>Copied: the selected words.</source>
        <translation>已复制所选文字。</translation>
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
    <message numerus="yes">
        <source>%n notes deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已删除 %n 条批注。按 Ctrl+Z 可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes changed. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已更改 %n 条批注。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
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
    <name>duikan::NoteFilterBar</name>
    <message>
        <source>Filter notes</source>
        <translation>筛选批注</translation>
    </message>
    <message>
        <source>Words in the notes to show</source>
        <translation>要显示的批注中的词语</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>More filters, and those you kept</source>
        <translation>更多筛选条件和已保存的筛选</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>显示全部批注</translation>
    </message>
    <message>
        <source>Show notes that are: %1</source>
        <translation>显示状态为“%1”的批注</translation>
    </message>
    <message numerus="yes">
        <source>%n notes selected</source>
        <translation>
            <numerusform>已选中 %n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>与我有关</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>作者 %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation>未指派</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>指派给 %1</translation>
    </message>
    <message>
        <source>left text</source>
        <translation>左侧文本</translation>
    </message>
    <message>
        <source>right text</source>
        <translation>右侧文本</translation>
    </message>
    <message>
        <source>Mine: by me, or for me</source>
        <translation>与我有关：我写的，或指派给我的</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>任何种类</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任何标签</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>交由</translation>
    </message>
    <message>
        <source>Anybody or nobody</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>两侧文本</translation>
    </message>
    <message>
        <source>Left text</source>
        <translation>左侧文本</translation>
    </message>
    <message>
        <source>Right text</source>
        <translation>右侧文本</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>删除已保存的筛选</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选名称</translation>
    </message>
</context>
<context>
    <name>duikan::NotesAppendix</name>
    <message>
        <source>Notes and cross-references</source>
        <translation>批注与关联</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有。</translation>
    </message>
</context>
<context>
    <name>duikan::NotesImport</name>
    <message>
        <source>PDF with annotations</source>
        <translation>带批注的 PDF</translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <translation>网络批注（JSON-LD）</translation>
    </message>
    <message>
        <source>Notes of PDF programs (XFDF)</source>
        <translation>PDF 程序的批注（XFDF）</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies)</source>
        <translation>
            <numerusform>%n 条回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 个关联</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) brought up to date</source>
        <translation>
            <numerusform>已更新 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the review already</source>
        <translation>
            <numerusform>审阅本中已有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left as they are in the review, where they were altered since</source>
        <translation>
            <numerusform>%n 项在审阅本中另有改动，保持原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) to notes that are neither in the file nor in the review, left out</source>
        <translation>
            <numerusform>%n 条回复所答的批注既不在该文件中也不在审阅本中，未导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found in another wording</source>
        <translation>
            <numerusform>%n 处文字以另一种措辞找到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) fit several places: see the notes without a place</source>
        <translation>
            <numerusform>%n 处文字可对应多处：请看没有位置的批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found nowhere: see the notes without a place</source>
        <translation>
            <numerusform>%n 处文字未能找到：请看没有位置的批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without quoted words, put at the beginning of the document</source>
        <translation>
            <numerusform>%n 条批注没有引用文字，已放在文件开头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with a time that cannot be read</source>
        <translation>
            <numerusform>%n 项的时间无法识别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: too long</source>
        <translation>
            <numerusform>%n 项未导入：过长</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: neither note nor reply nor link</source>
        <translation>
            <numerusform>%n 项未导入：既非批注，也非回复或关联</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments in a Word document</source>
        <translation>Word 文档中的批注</translation>
    </message>
</context>
<context>
    <name>duikan::NotesModel</name>
    <message>
        <source>%1 (in conflict)</source>
        <translation>%1（有冲突）</translation>
    </message>
</context>
<context>
    <name>duikan::NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
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
    <name>duikan::PagesPanel</name>
    <message>
        <source>The outline that the PDF brings</source>
        <translation>PDF 自带的书签</translation>
    </message>
    <message>
        <source>This PDF brings no outline.</source>
        <translation>这个 PDF 没有书签。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>页面缩略图</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Outline of the PDF</source>
        <translation>PDF 书签</translation>
    </message>
</context>
<context>
    <name>duikan::PairFacts</name>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Operative verb stronger</source>
        <translation>执行动词加强</translation>
    </message>
    <message>
        <source>Operative verb weaker</source>
        <translation>执行动词减弱</translation>
    </message>
    <message>
        <source>Another operative verb, of the same force</source>
        <translation>换了执行动词，力度相同</translation>
    </message>
    <message>
        <source>Similarity %1</source>
        <translation>相似度 %1</translation>
    </message>
    <message>
        <source>renumbered %1 → %2</source>
        <translation>编号 %1 → %2</translation>
    </message>
</context>
<context>
    <name>duikan::PairText</name>
    <message>
        <source>The clause before and after</source>
        <translation>该条款的前后文字</translation>
    </message>
    <message>
        <source>Choose a change in the list, or press N for the next one.</source>
        <translation>请在列表中选一处改动，或按 N 转到下一处。</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>原 %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>新 %1</translation>
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
    <message>
        <source>%1, as printed</source>
        <translation>%1（原版页面）</translation>
    </message>
    <message>
        <source>Reading the pages…</source>
        <translation>正在读取页面…</translation>
    </message>
    <message>
        <source>The pages of this document cannot be shown; its text can.</source>
        <translation>无法显示此文件的页面；文本可以显示。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>“%1” is locked. Its password:</source>
        <translation>“%1”已加密。请输入密码：</translation>
    </message>
    <message>
        <source>That password does not open “%1”. Another one:</source>
        <translation>密码不对，打不开“%1”。请重新输入：</translation>
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
    <name>duikan::ReportDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>正在生成页面…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 / %2 页</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
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
    <message>
        <source>As of</source>
        <translation>截至</translation>
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
    <message>
        <source>Draft %1 of %2</source>
        <translation>第 %1 稿，共 %2 稿</translation>
    </message>
    <message>
        <source>%1, added %2</source>
        <translation>%1，%2 加入</translation>
    </message>
    <message>
        <source>No document on this side yet.
Drop a PDF, Word, HTML or text file here, or choose one.</source>
        <translation>这一侧还没有文件。
请将 PDF、Word、HTML 或文本文件拖到这里，或者选择一个。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The text, as it was understood</source>
        <translation>识别出的文本</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The pages, as they were printed (F)</source>
        <translation>原版页面 (F)</translation>
    </message>
    <message>
        <source>%1, being read</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous page (Alt+Left)</source>
        <translation>上一页（Alt+Left）</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next page (Alt+Right)</source>
        <translation>下一页（Alt+Right）</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+Shift+G)</source>
        <translation>转到某页（Ctrl+Shift+G）</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合页面</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of the pages: %1</source>
        <translation>页面显示比例：%1</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>页面显示比例</translation>
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
    <message>
        <source>Page %1 %</source>
        <translation>页面 %1%</translation>
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
    <message>
        <source>Re&amp;view</source>
        <translation>审阅(&amp;V)</translation>
    </message>
    <message>
        <source>The two documents side by side, with notes and links</source>
        <translation>两份文件并排，连同批注和关联</translation>
    </message>
</context>
<context>
    <name>duikan::RollingText</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>(%1; accepted)</source>
        <translation>（%1；已采纳）</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>who proposed it</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>paragraph, proposer, words</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>accepted proposals are part of the text; rejected and resolved ones are left out</source>
        <translation>已采纳的修改建议并入案文；已否决和已解决的不列入</translation>
    </message>
    <message>
        <source>accepted proposals are shown as such; rejected and resolved ones are left out</source>
        <translation>已采纳的修改建议予以注明；已否决和已解决的不列入</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>修改建议</translation>
    </message>
    <message>
        <source>%1 in the text, %2 below it, %3 left out</source>
        <translation>案文中 %1 项，文后 %2 项，未列入 %3 项</translation>
    </message>
    <message>
        <source>Leaving out every proposal gives %1</source>
        <translation>去掉全部修改建议即得 %1</translation>
    </message>
    <message>
        <source>Rolling text, %1</source>
        <translation>滚动案文，%1</translation>
    </message>
    <message>
        <source>Rolling text: %1</source>
        <translation>滚动案文：%1</translation>
    </message>
    <message>
        <source>What is proposed stands in brackets: deletions struck, additions bold, each with the name of who proposed it</source>
        <translation>修改建议列于方括号内：删去的文字加删除线，新增的文字用粗体，并注明提出者</translation>
    </message>
    <message>
        <source>Proposals that are not in the text</source>
        <translation>未列入案文的修改建议</translation>
    </message>
</context>
<context>
    <name>duikan::RollingTextDialog</name>
    <message>
        <source>Rolling text</source>
        <translation>滚动案文</translation>
    </message>
    <message>
        <source>&amp;Take accepted proposals into the text</source>
        <translation>将已采纳的修改建议并入案文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>文件(&amp;D)：</translation>
    </message>
    <message>
        <source>The review has no document yet.</source>
        <translation>审阅本中还没有文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) in the text</source>
        <translation>
            <numerusform>案文中有 %n 处修改建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below it, without wording or certain place</source>
        <translation>
            <numerusform>文后列出 %n 项，没有措辞或位置不明确</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, rejected or resolved</source>
        <translation>
            <numerusform>未列入 %n 项，已否决或已解决</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, rolling text</source>
        <translation>%1，滚动案文</translation>
    </message>
    <message>
        <source>Save the rolling text</source>
        <translation>保存滚动案文</translation>
    </message>
    <message>
        <source>Word documents (*.docx);;PDF (*.pdf);;Web pages (*.html)</source>
        <translation>Word 文档 (*.docx);;PDF (*.pdf);;网页 (*.html)</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>duikan::SearchModel</name>
    <message>
        <source>Notes and links</source>
        <translation>批注和关联</translation>
    </message>
    <message>
        <source>Earlier draft %1: %2</source>
        <translation>较早的第 %1 稿：%2</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>label, kind of note, author</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hit(s)</source>
        <translation>
            <numerusform>%1：%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and words</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>duikan::SearchPage</name>
    <message>
        <source>Search everywhere</source>
        <translation>在整个审阅本中查找</translation>
    </message>
    <message>
        <source>Words side by side must all be there. “OR”, “NOT” and parentheses work as usual; "words in quotation marks" stand just so; begin* finds beginnings of words.</source>
        <translation>并列的词语须同时出现。OR、NOT 和括号照常使用；"引号中的词句"须原样出现；begin* 查找词的开头。</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Search in the documents</source>
        <translation>在文件正文中查找</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Search in notes, replies and links</source>
        <translation>在批注、回复和关联中查找</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>旧稿</translation>
    </message>
    <message>
        <source>Search in earlier drafts too</source>
        <translation>也在较早的稿中查找</translation>
    </message>
    <message>
        <source>What is typed is a regular expression</source>
        <translation>输入的是正则表达式</translation>
    </message>
    <message>
        <source>Search in one document</source>
        <translation>只在一份文件中查找</translation>
    </message>
    <message>
        <source>Search notes by kind</source>
        <translation>按类型查找批注</translation>
    </message>
    <message>
        <source>Search notes by state</source>
        <translation>按状态查找批注</translation>
    </message>
    <message>
        <source>Search notes by author</source>
        <translation>按作者查找批注</translation>
    </message>
    <message>
        <source>Search notes by tag</source>
        <translation>按标签查找批注</translation>
    </message>
    <message>
        <source>Search by time</source>
        <translation>按时间查找</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>any document</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>any kind</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <comment>any state</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>any author</comment>
        <translation>作者</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>any tag</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>any time</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Type words to find them in both documents, their drafts, notes, replies and links.</source>
        <translation>输入词语，即可在两份文件、各稿、批注、回复和关联中查找。</translation>
    </message>
    <message>
        <source>“%1” cannot be searched for: %2.</source>
        <translation>无法查找“%1”：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is nowhere in this review.</source>
        <translation>这份审阅本中没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not there; the chips and lists above may leave it out.</source>
        <translation>没有找到“%1”；可能被上方的按钮和列表排除在外。</translation>
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
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>对账表</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>在整个审阅本中查找</translation>
    </message>
    <message>
        <source>Notes, links, suggestions, history, ledger and search</source>
        <translation>批注、关联、建议、历史、对账表和查找</translation>
    </message>
    <message>
        <source>Enter shows all that was done to the note or link, and puts back what was there</source>
        <translation>按回车键查看此批注或关联的全部更改，并可恢复先前的内容</translation>
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
    <name>duikan::SuggestionCommands</name>
    <message>
        <source>There is nothing to suggest.</source>
        <translation>没有可建议的关联。</translation>
    </message>
    <message>
        <source>Linked: %1 %2 %3</source>
        <translation>已关联：%1 %2 %3</translation>
    </message>
    <message>
        <source>Dismissed: %1 and %2. Ctrl+Z brings it back.</source>
        <translation>已忽略：%1 与 %2。按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Accept as</source>
        <translation>采纳为</translation>
    </message>
</context>
<context>
    <name>duikan::SuggestionDelegate</name>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>duikan::SuggestionsModel</name>
    <message>
        <source>%1 %2 %3, score %4: %5</source>
        <translation>%1 %2 %3，得分 %4：%5</translation>
    </message>
    <message>
        <source>in order: %1</source>
        <extracomment>A reason for a suggestion: both texts go through the subject in one order. %1: the pairs before and after</extracomment>
        <translation>顺序相应：%1</translation>
    </message>
</context>
<context>
    <name>duikan::SuggestionsView</name>
    <message>
        <source>Looking for paragraphs that speak to each other…</source>
        <translation>正在寻找彼此呼应的段落…</translation>
    </message>
    <message>
        <source>There is nothing more to suggest.</source>
        <translation>没有更多建议了。</translation>
    </message>
    <message>
        <source>There is nothing more to suggest. Ctrl+Shift+F7 shows weaker suggestions too.</source>
        <translation>没有更多建议了。按 Ctrl+Shift+F7 可一并显示较弱的建议。</translation>
    </message>
</context>
<context>
    <name>duikan::Synopsis</name>
    <message>
        <source>%1, moved</source>
        <translation>%1，移位</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>%1 held against %2</source>
        <translation>%1 与 %2 对照</translation>
    </message>
    <message>
        <source>Rejecting its changes gives %1, accepting them %2</source>
        <translation>拒绝全部修改即得 %1，接受全部修改即得 %2</translation>
    </message>
    <message>
        <source>Synopsis, %1</source>
        <translation>对照表，%1</translation>
    </message>
    <message>
        <source>Synopsis: %1</source>
        <translation>对照表：%1</translation>
    </message>
    <message>
        <source>The base is on the left; what differs from it is struck or underlined</source>
        <translation>左栏为底本；与底本不同之处以删除线或下划线标出</translation>
    </message>
</context>
<context>
    <name>duikan::TagsDialog</name>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
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
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete tag</source>
        <translation>删除标签(&amp;D)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Choose notes to put tags on them</source>
        <translation>先选中批注才能加标签</translation>
    </message>
    <message numerus="yes">
        <source>A tag to put on %n notes, then Enter</source>
        <translation>
            <numerusform>输入要加到 %n 条批注上的标签，按回车键</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of this review</source>
        <translation>此审阅本的标签</translation>
    </message>
    <message>
        <source>Of itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No note has a tag yet.</source>
        <translation>还没有批注带标签。</translation>
    </message>
    <message>
        <source>In brackets: how many notes have it.</source>
        <translation>括号内是带此标签的批注数。</translation>
    </message>
    <message>
        <source>Space puts a tag on the notes chosen or takes it off. In brackets: how many notes have it.</source>
        <translation>按空格键给选中的批注加上或去掉标签。括号内是带此标签的批注数。</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>“%1”的新名称</translation>
    </message>
</context>
<context>
    <name>duikan::TextFinder</name>
    <message>
        <source>“%1” is in neither text.</source>
        <translation>两份文件中都没有“%1”。</translation>
    </message>
</context>
<context>
    <name>duikan::UncoveredList</name>
    <message numerus="yes">
        <source>%n suggested</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
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
    <message>
        <source>&amp;Drafts</source>
        <translation>文稿(&amp;D)</translation>
    </message>
    <message>
        <source>Export rolling &amp;text…</source>
        <translation>导出滚动案文(&amp;T)…</translation>
    </message>
    <message>
        <source>Export co&amp;verage…</source>
        <translation>导出覆盖表(&amp;V)…</translation>
    </message>
    <message>
        <source>Search &amp;everywhere</source>
        <translation>在整个审阅本中查找(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;suggestions</source>
        <translation>显示建议(&amp;S)</translation>
    </message>
    <message>
        <source>Dashed ribbons between paragraphs that may belong together</source>
        <translation>在可能相关的段落之间画虚线带</translation>
    </message>
    <message>
        <source>List of su&amp;ggestions</source>
        <translation>建议列表(&amp;G)</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>下一条建议</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>上一条建议</translation>
    </message>
    <message>
        <source>Ci&amp;tations of this paragraph…</source>
        <translation>本段的援引(&amp;T)…</translation>
    </message>
    <message>
        <source>Citations of this sid&amp;e…</source>
        <translation>这一侧的援引(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Compare these clauses</source>
        <translation>对比这两个条款(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation>采纳建议(&amp;A)</translation>
    </message>
    <message>
        <source>Dismiss &amp;suggestion</source>
        <translation>忽略建议(&amp;S)</translation>
    </message>
    <message>
        <source>Conce&amp;pts of this review…</source>
        <translation>本审阅本的概念(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Add draft…</source>
        <translation>加入新稿(&amp;A)…</translation>
    </message>
    <message>
        <source>Show &amp;ledger</source>
        <translation>显示对账表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Confirm place</source>
        <translation>确认落点(&amp;C)</translation>
    </message>
    <message>
        <source>Take the &amp;other place</source>
        <translation>改取另一处(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Detach</source>
        <translation>脱离(&amp;D)</translation>
    </message>
    <message>
        <source>Take decision &amp;back</source>
        <translation>收回决定(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Show in text</source>
        <translation>在文中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next that needs you</source>
        <translation>下一处待决定(&amp;N)</translation>
    </message>
    <message>
        <source>Confirm all &amp;unchanged</source>
        <translation>确认全部原样落点(&amp;U)</translation>
    </message>
    <message>
        <source>Old&amp;er draft</source>
        <translation>上一稿(&amp;E)</translation>
    </message>
    <message>
        <source>Ne&amp;wer draft</source>
        <translation>下一稿(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;History of this clause…</source>
        <translation>本条沿革(&amp;H)…</translation>
    </message>
    <message>
        <source>Add draft</source>
        <translation>加入新稿</translation>
    </message>
    <message>
        <source>Not here: this document was no PDF and has no pages.</source>
        <translation>此处不可用：该文件不是 PDF，没有页面。</translation>
    </message>
    <message>
        <source>Not now: the text is shown, not the pages.</source>
        <translation>现在不可用：显示的是文本，不是页面。</translation>
    </message>
    <message>
        <source>&amp;Merge a copy…</source>
        <translation>合并副本(&amp;M)…</translation>
    </message>
    <message>
        <source>Settle con&amp;flicts…</source>
        <translation>处理冲突(&amp;F)…</translation>
    </message>
    <message>
        <source>Save &amp;annotated PDF…</source>
        <translation>保存带批注的 PDF(&amp;A)…</translation>
    </message>
    <message>
        <source>Export note&amp;s…</source>
        <translation>导出批注(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>导入批注(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Copy as quotation</source>
        <translation>复制为引文(&amp;C)</translation>
    </message>
    <message>
        <source>Proposals in the text</source>
        <translation>在文中显示修改建议</translation>
    </message>
    <message>
        <source>Shows what each proposal strikes out and puts in, in its place</source>
        <translation>在原处显示每条修改建议删去和加入的文字</translation>
    </message>
    <message>
        <source>Suggestions of this paragraph only</source>
        <translation>仅看本段的建议</translation>
    </message>
    <message>
        <source>The list shows what is suggested for the paragraph you are at</source>
        <translation>列表只显示针对当前段落的建议</translation>
    </message>
    <message>
        <source>Show &amp;weaker suggestions</source>
        <translation>显示较弱的建议(&amp;W)</translation>
    </message>
    <message>
        <source>The list also shows pairs that are seldom right</source>
        <translation>列表也显示多半不对的配对</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>筛选批注</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>显示全部批注</translation>
    </message>
    <message>
        <source>Select all notes</source>
        <translation>选中全部批注</translation>
    </message>
    <message>
        <source>Pages &amp;as printed</source>
        <translation>原版页面(&amp;A)</translation>
    </message>
    <message>
        <source>This side shows the pages of the PDF instead of its text</source>
        <translation>此侧显示 PDF 的页面，而不是文本</translation>
    </message>
    <message>
        <source>One page at a time</source>
        <translation>单页显示</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>下一页(&amp;X)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Paragraph that the note names</source>
        <translation>批注提到的段落</translation>
    </message>
    <message>
        <source>Assig&amp;n to…</source>
        <translation>指派给(&amp;N)…</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>指派给我(&amp;M)</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>标签(&amp;G)…</translation>
    </message>
    <message>
        <source>Histor&amp;y of this note…</source>
        <translation>此批注的历史(&amp;Y)…</translation>
    </message>
    <message>
        <source>Small pages and outline of the PDF</source>
        <translation>PDF 缩略图和书签</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>转到页…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Fit pages to the width</source>
        <translation>页面适合宽度</translation>
    </message>
    <message>
        <source>Fit whole pages</source>
        <translation>整页显示</translation>
    </message>
    <message>
        <source>Pages as large as printed</source>
        <translation>页面按实际大小</translation>
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
    <message>
        <source>What the window shows</source>
        <translation>窗口显示的内容</translation>
    </message>
</context>
<context>
    <name>duikan::Workspace</name>
    <message>
        <source>“%1” is no longer in the text.</source>
        <translation>“%1”已不在案文中。</translation>
    </message>
    <message>
        <source>An older draft is shown. Notes and links are made in the latest one (Alt+Page Down).</source>
        <translation>现在显示的是旧稿。批注和关联请在最新稿中添加（Alt+Page Down）。</translation>
    </message>
</context>
</TS>

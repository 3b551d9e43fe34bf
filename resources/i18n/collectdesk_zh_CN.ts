<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddRate</name>
    <message>
        <source>Add a rate</source>
        <translation>添加利率</translation>
    </message>
    <message>
        <source>As it was published. Your book keeps it with its source, and interest is reckoned by it.</source>
        <translation>请按公布的内容填写。账簿会连同来源一起保存，并据此计算利息。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Which rate</source>
        <translation>哪种利率</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Percent a year</source>
        <translation>年利率（%）</translation>
    </message>
    <message>
        <source>Such as 3.75</source>
        <translation>例如 3.75</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>公布来源</translation>
    </message>
    <message>
        <source>Such as the page of the central bank, and its date</source>
        <translation>例如中央银行网页及其日期</translation>
    </message>
    <message>
        <source>It holds for half a year: from 1 January or 1 July.</source>
        <translation>该利率按半年适用，自 1 月 1 日或 7 月 1 日起。</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address labels or envelopes</source>
        <translation>地址标签或信封</translation>
    </message>
    <message>
        <source>Our letters fit window envelopes DL, C5 and C4; these are for envelopes without one.</source>
        <translation>函件适用于 DL、C5、C4 开窗信封；这里用于不开窗的信封。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Print on</source>
        <translation>打印在</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>第一张空白标签</translation>
    </message>
    <message>
        <source>Millimetres, at most 10; minus moves it back</source>
        <translation>毫米，最多 10；负数往回移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>向右移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>向下移</translation>
    </message>
    <message>
        <source>Left out, because no address is known: {names}</source>
        <translation>因没有地址而略过：{names}</translation>
    </message>
</context>
<context>
    <name>Adjust</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number of the credit note</source>
        <translation>贷项通知单号码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{kind} on invoice {invoice}</source>
        <translation>发票 {invoice} 的{kind}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AgeingBar</name>
    <message>
        <source>Ageing in {currency}</source>
        <translation>{currency} 账龄</translation>
    </message>
</context>
<context>
    <name>Allocate</name>
    <message>
        <source>Let money settle invoices</source>
        <translation>用款项核销发票</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>{amount} settles nothing yet</source>
        <translation>尚有 {amount} 未核销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Write this card yourself</source>
        <translation>自己写这张卡片</translation>
    </message>
    <message>
        <source>First find out why</source>
        <translation>先弄清原因</translation>
    </message>
    <message>
        <source>Ask, one question a line</source>
        <translation>询问，每行一个问题</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>可以提出</translation>
    </message>
    <message>
        <source>Do not say</source>
        <translation>不要说</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Send the papers again</source>
        <translation>重发单据</translation>
    </message>
    <message>
        <source>Record a dispute</source>
        <translation>记录争议</translation>
    </message>
    <message>
        <source>Record a promise</source>
        <translation>记录承诺</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停催收</translation>
    </message>
    <message>
        <source>Prepare a letter</source>
        <translation>准备函件</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再打电话</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>{letter} came back</source>
        <translation>{letter} 被退回</translation>
    </message>
    <message>
        <source>{letter} was delivered</source>
        <translation>{letter} 已妥投</translation>
    </message>
    <message>
        <source>Note it as come back</source>
        <translation>记为退回</translation>
    </message>
    <message>
        <source>Note the delivery</source>
        <translation>记录妥投</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What the post wrote on it</source>
        <translation>邮局在信封上写了什么</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>As of {day}</source>
        <translation>截至{day}</translation>
    </message>
</context>
<context>
    <name>AsOfPopup</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Attached</name>
    <message>
        <source>Choose documents to file</source>
        <translation>选择要归档的文件</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>or drop files and paste screenshots here</source>
        <translation>也可将文件拖到这里，或粘贴截图</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>There is nothing to file on the clipboard.</source>
        <translation>剪贴板里没有可以归档的内容。</translation>
    </message>
</context>
<context>
    <name>AttestForm</name>
    <message>
        <source>Sender</source>
        <translation>寄件人</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>信函正文</translation>
    </message>
    <message>
        <source>Back to our text</source>
        <translation>恢复标准正文</translation>
    </message>
    <message>
        <source>Days to pay, from receipt</source>
        <translation>付款天数（自收到之日起）</translation>
    </message>
    <message>
        <source>Enclosed sheets</source>
        <translation>附件张数</translation>
    </message>
    <message>
        <source>A copy goes to (name)</source>
        <translation>副本收件人（姓名）</translation>
    </message>
    <message>
        <source>Address of the copy</source>
        <translation>副本收件人地址</translation>
    </message>
    <message>
        <source>Print on the post office&apos;s own form</source>
        <translation>套印在邮局的用纸上</translation>
    </message>
    <message>
        <source>Only names, addresses and text are printed; the form is in the printer.</source>
        <translation>只打印姓名、地址和正文；请把用纸放进打印机。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the days in the text itself.</source>
        <translation>请直接在正文中修改天数。</translation>
    </message>
</context>
<context>
    <name>AttestView</name>
    <message>
        <source>Legal attest letter</source>
        <translation>存证信函</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save as files</source>
        <translation>保存为文件</translation>
    </message>
    <message numerus="yes">
        <source>Print %n copies</source>
        <translation>
            <numerusform>打印 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Also those written to lately</source>
        <translation>包括近日已去函的客户</translation>
    </message>
    <message>
        <source>No overdue claim here is governed by Taiwan&apos;s law.</source>
        <translation>这里没有适用台湾法律的逾期债权。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Save the letters into</source>
        <translation>将函件保存到</translation>
    </message>
</context>
<context>
    <name>BookPart</name>
    <message>
        <source>Show the copy</source>
        <translation>显示副本</translation>
    </message>
    <message>
        <source>Copying the book</source>
        <translation>正在复制账簿</translation>
    </message>
    <message>
        <source>This book is open here already.</source>
        <translation>这本账簿已在此打开。</translation>
    </message>
    <message>
        <source>{folder} opens in a window of its own.</source>
        <translation>{folder} 将在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>A copy holds everything: the book, the letters as printed and all documents. Keep one elsewhere.</source>
        <translation>副本包含一切：账簿、已打印的函件和全部原件。请在别处另存一份。</translation>
    </message>
    <message>
        <source>Copy the book now</source>
        <translation>立即复制账簿</translation>
    </message>
    <message>
        <source>Open a copy or another book</source>
        <translation>打开副本或另一本账簿</translation>
    </message>
    <message>
        <source>{service} copies this folder while the book is written, which can damage it or make two of it. Keep the book in a plain folder of this computer and put only copies there.</source>
        <translation>{service} 会在写入账簿时同步此文件夹，账簿可能因此损坏或一分为二。请把账簿放在本机的普通文件夹里，只把副本放在那里。</translation>
    </message>
    <message>
        <source>This folder lies on another computer. When the connection drops, entries can be lost. Keep the book in a plain folder of this computer and put only copies there.</source>
        <translation>此文件夹在另一台电脑上。连接一旦中断，记录可能丢失。请把账簿放在本机的普通文件夹里，只把副本放在那里。</translation>
    </message>
    <message>
        <source>Where should the copy lie?</source>
        <translation>副本存放在哪里？</translation>
    </message>
    <message>
        <source>Which folder holds the book?</source>
        <translation>账簿在哪个文件夹里？</translation>
    </message>
    <message>
        <source>Copied and verified: {folder}</source>
        <translation>已复制并核对无误：{folder}</translation>
    </message>
    <message>
        <source>The copy was stopped; nothing of it is left.</source>
        <translation>复制已中止，没有留下任何文件。</translation>
    </message>
</context>
<context>
    <name>BusinessPart</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As your customers know you</source>
        <translation>客户所熟悉的名称</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>法定名称</translation>
    </message>
    <message>
        <source>If it is another one</source>
        <translation>与名称不同时填写</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Who signs letters</source>
        <translation>函件署名人</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>姓名和职务</translation>
    </message>
    <message>
        <source>Address, as on your letterhead</source>
        <translation>地址（印在信头上）</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>How customers pay you; printed on every letter</source>
        <translation>客户如何付款，印在每封函件上</translation>
    </message>
    <message>
        <source>Law that governs</source>
        <translation>适用法律</translation>
    </message>
    <message>
        <source>Your currency</source>
        <translation>本位币种</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>函件语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Count years as Taiwan does (民國)</source>
        <translation>使用民国纪年</translation>
    </message>
    <message>
        <source>In letters in Chinese (Taiwan).</source>
        <translation>用于中文（台湾）函件。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>At the head of every letter</source>
        <translation>印在每封函件的信头</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Beside the signature, as companies stamp</source>
        <translation>盖在签名旁的公司章</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Above the name of who signs</source>
        <translation>印在署名人姓名上方</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>您的公司</translation>
    </message>
    <message>
        <source>How you are reached and paid</source>
        <translation>联系与收款方式</translation>
    </message>
    <message>
        <source>What is usual for you</source>
        <translation>您的惯常约定</translation>
    </message>
    <message>
        <source>Pictures on paper</source>
        <translation>印在纸上的图片</translation>
    </message>
</context>
<context>
    <name>CallFactsCard</name>
    <message>
        <source>Whom to call</source>
        <translation>打给谁</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未付款项</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>最近往来</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallSheetPage</name>
    <message>
        <source>Call sheet</source>
        <translation>通话单</translation>
    </message>
    <message>
        <source>Whom do you call?</source>
        <translation>您要打给谁？</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>保存通话记录</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>未付 {amount}</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有未付款项</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>What comes of the call</source>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>Send the papers again</source>
        <translation>重发单据</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再打电话</translation>
    </message>
    <message>
        <source>Call sheet: {customer}</source>
        <translation>通话单：{customer}</translation>
    </message>
</context>
<context>
    <name>CancelLetter</name>
    <message>
        <source>Cancel a letter</source>
        <translation>作废函件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Such as: wrong address, never posted</source>
        <translation>例如：地址有误，并未寄出</translation>
    </message>
    <message>
        <source>Cancel the letter</source>
        <translation>作废函件</translation>
    </message>
    <message>
        <source>Cancel letter {letter}</source>
        <translation>作废函件 {letter}</translation>
    </message>
    <message>
        <source>It stays in the list, marked as cancelled; its number is not used again.</source>
        <translation>它仍留在列表中，标为已作废；号码不再使用。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Do the proposed step</source>
        <translation>照建议去做</translation>
    </message>
    <message>
        <source>Note what was said</source>
        <translation>记录沟通内容</translation>
    </message>
    <message>
        <source>Put it off until a day</source>
        <translation>推迟到某一天</translation>
    </message>
    <message>
        <source>Skip it for today</source>
        <translation>今天跳过</translation>
    </message>
    <message>
        <source>Call it done</source>
        <translation>标为完成</translation>
    </message>
    <message>
        <source>Open the call sheet</source>
        <translation>打开通话单</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Is all well with the book?</source>
        <translation>账簿是否一切正常？</translation>
    </message>
    <message>
        <source>Checks the file, the journal, every record, the sums and the documents. Nothing is changed.</source>
        <translation>检查文件、日志、每条记录、各项合计和原件，不作任何改动。</translation>
    </message>
    <message>
        <source>Code of the journal on a letter</source>
        <translation>函件上的日志码</translation>
    </message>
    <message>
        <source>Optional: type it to prove that the journal was not made anew since that letter</source>
        <translation>可不填：输入后可证明自该函件以来日志未被重做</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>检查账簿</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Checking the book</source>
        <translation>正在检查账簿</translation>
    </message>
    <message>
        <source>{entries} journal entries, {records} records and {originals} documents were checked.</source>
        <translation>已检查 {entries} 条日志、{records} 条记录和 {originals} 份原件。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be.</source>
        <translation>
            <numerusform>有 %n 处不正常。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>The journal now has the code {head}.</source>
        <translation>日志目前的日志码是 {head}。</translation>
    </message>
</context>
<context>
    <name>ClaimFrame</name>
    <message>
        <source>Parts</source>
        <translation>各部分</translation>
    </message>
</context>
<context>
    <name>ClaimHead</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the law that governs</source>
        <translation>更改适用法律</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ClaimLines</name>
    <message>
        <source>Claims</source>
        <translation>债权</translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>Print the sheet</source>
        <translation>打印计算表</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>保存 CSV</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Legal attest letter</source>
        <translation>存证信函</translation>
    </message>
    <message>
        <source>Note an event</source>
        <translation>记录事件</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>诉讼时效</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open the claims of a customer from Overdue.</source>
        <translation>请从“逾期”中打开客户的债权。</translation>
    </message>
    <message>
        <source>Interest and deadlines</source>
        <translation>利息与时效</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print the interest sheet</source>
        <translation>打印利息计算表</translation>
    </message>
    <message>
        <source>Choose the law</source>
        <translation>选择适用法律</translation>
    </message>
    <message>
        <source>No law is set for these claims. Choose the law that governs them.</source>
        <translation>这些债权还没有适用法律，请选择。</translation>
    </message>
    <message>
        <source>For “{place}” no law data is here. Choose the law that governs these claims.</source>
        <translation>程序中没有“{place}”的法律资料。请选择这些债权的适用法律。</translation>
    </message>
    <message>
        <source>Law that governs: {place}, {source}</source>
        <translation>适用法律：{place}（{source}）</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>未付 {amount}</translation>
    </message>
    <message>
        <source>Nothing is open here in {currency}.</source>
        <translation>没有 {currency} 的未付款项。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing was open here in {currency} on {day}.</source>
        <translation>{day}没有 {currency} 的未付款项。</translation>
    </message>
    <message>
        <source>Count to today</source>
        <translation>计算到今天</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>Claims</source>
        <translation>债权</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick all claims</source>
        <translation>勾选全部债权</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Tick no claim</source>
        <translation>取消全部勾选</translation>
    </message>
</context>
<context>
    <name>CloseDispute</name>
    <message>
        <source>How does the dispute stand</source>
        <translation>争议的进展</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Come back to it on</source>
        <translation>再次跟进日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ColumnGrid</name>
    <message>
        <source>Columns of the list</source>
        <translation>列表的各列</translation>
    </message>
    <message>
        <source>Meaning of the column {name}</source>
        <translation>“{name}”列的含义</translation>
    </message>
</context>
<context>
    <name>ComputerPart</name>
    <message>
        <source>As this computer</source>
        <translation>跟随系统</translation>
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
        <source>Language of the windows</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Letters have languages of their own</source>
        <translation>函件的语言另行设置</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>How it looks here</source>
        <translation>此处的外观</translation>
    </message>
    <message>
        <source>This concerns only this computer and is not in the book.</source>
        <translation>这些设置只用于本机，不存入账簿。</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Nobody yet. Whom do you call about an invoice?</source>
        <translation>还没有联系人。发票的事该找谁？</translation>
    </message>
    <message>
        <source>Letters are addressed to this contact</source>
        <translation>函件寄给此联系人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role, such as accounts or purchasing</source>
        <translation>职责，如财务、采购</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Chat, such as a LINE or WeChat id</source>
        <translation>即时通讯，如微信号、LINE ID</translation>
    </message>
    <message>
        <source>Address letters to this contact</source>
        <translation>函件寄给此联系人</translation>
    </message>
</context>
<context>
    <name>ContractsCard</name>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>添加合同</translation>
    </message>
    <message>
        <source>None yet. Agreed terms make later letters stronger.</source>
        <translation>还没有合同。有约定的条款，日后的函件更有力。</translation>
    </message>
    <message>
        <source>{rate} % a year when late</source>
        <translation>逾期按年利率 {rate}% 计息</translation>
    </message>
    <message>
        <source>Law of {place}</source>
        <translation>适用{place}法律</translation>
    </message>
    <message>
        <source>Through {platform}</source>
        <translation>通过 {platform}</translation>
    </message>
    <message>
        <source>What it is, such as Framework contract 2026</source>
        <translation>合同名称，如“2026 年框架合同”</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>付款天数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>起算方式</translation>
    </message>
    <message>
        <source>Percent a year when late</source>
        <translation>逾期年利率（%）</translation>
    </message>
    <message>
        <source>Empty: what the law says</source>
        <translation>留空：依法定利率</translation>
    </message>
    <message>
        <source>As the customer</source>
        <translation>与客户相同</translation>
    </message>
    <message>
        <source>Law that governs</source>
        <translation>适用法律</translation>
    </message>
    <message>
        <source>Clause for disputes</source>
        <translation>争议解决条款</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>成交途径</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message>
        <source>Part of the name</source>
        <translation>名称的一部分</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Open that customer</source>
        <translation>打开该客户</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>What you typed here would be lost.</source>
        <translation>在此输入的内容将会丢失。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Your own number for the customer, if you have one</source>
        <translation>您为该客户编的号码，没有可不填</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>公司或个人</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>法定名称</translation>
    </message>
    <message>
        <source>If letters need another name</source>
        <translation>函件须用别的名称时填写</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Address, as on an envelope</source>
        <translation>地址（如信封上所写）</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>函件语言</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>付款天数</translation>
    </message>
    <message>
        <source>Empty: as usual in your business</source>
        <translation>留空：按本公司惯例</translation>
    </message>
    <message>
        <source>As your business</source>
        <translation>与本公司相同</translation>
    </message>
    <message>
        <source>Law that governs</source>
        <translation>适用法律</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Words to filter by, with commas between them</source>
        <translation>用来筛选的词，以逗号分隔</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Never remind</source>
        <translation>不催款</translation>
    </message>
    <message>
        <source>No reminder is proposed or printed for this customer.</source>
        <translation>不向该客户提议或打印催款函件。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>客户是谁</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>如何联系</translation>
    </message>
    <message>
        <source>Letters and terms</source>
        <translation>函件与付款条件</translation>
    </message>
    <message>
        <source>How to deal with them</source>
        <translation>如何对待</translation>
    </message>
    <message>
        <source>{name} is in your book already, with the same name or tax id.</source>
        <translation>账簿中已有 {name}，名称或税号相同。</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>记录沟通</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>通话单</translation>
    </message>
    <message>
        <source>Print reminder</source>
        <translation>打印付款提醒</translation>
    </message>
    <message>
        <source>Add invoice</source>
        <translation>添加发票</translation>
    </message>
    <message>
        <source>File documents</source>
        <translation>归档文件</translation>
    </message>
    <message>
        <source>Interest and deadlines</source>
        <translation>利息与时效</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Legal attest letter</source>
        <translation>存证信函</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>与另一条记录合并</translation>
    </message>
    <message>
        <source>Remove from the book</source>
        <translation>移出账簿</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>按名称或号码筛选</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Owes now</source>
        <translation>现有欠款</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No customer is like this.</source>
        <translation>没有这样的客户。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>Print reminders</source>
        <translation>打印付款提醒</translation>
    </message>
    <message>
        <source>with “{text}”</source>
        <translation>含“{text}”</translation>
    </message>
    <message>
        <source>Nobody is in your book yet. Add the first customer who owes you something.</source>
        <translation>账簿里还没有客户。请添加第一位欠款的客户。</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>New invoice</source>
        <translation>新发票</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Remove {name} from the book?</source>
        <translation>将 {name} 移出账簿？</translation>
    </message>
    <message>
        <source>This is for records made by mistake. One with invoices, payments or letters stays.</source>
        <translation>这只用于误建的记录。已有发票、收款或函件的客户不能移出。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Keep the interest</source>
        <translation>保留利息</translation>
    </message>
    <message>
        <source>Waive the interest</source>
        <translation>放弃利息</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Claim the fixed sum of {amount} too</source>
        <translation>同时主张定额补偿 {amount}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可不填</translation>
    </message>
</context>
<context>
    <name>DisputeDialog</name>
    <message>
        <source>Record a dispute</source>
        <translation>记录争议</translation>
    </message>
    <message>
        <source>What is disputed leaves the reminders of {name} and stays in the overdue list, marked.</source>
        <translation>有争议的部分不再列入给 {name} 的付款提醒，仍留在逾期列表中，并加上标记。</translation>
    </message>
    <message>
        <source>Record dispute</source>
        <translation>记录争议</translation>
    </message>
    <message>
        <source>Which invoices</source>
        <translation>哪些发票</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>争议内容</translation>
    </message>
    <message>
        <source>Only a part of it</source>
        <translation>其中有争议的金额</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>对方的要求</translation>
    </message>
    <message>
        <source>Come back to it on</source>
        <translation>再次跟进日期</translation>
    </message>
    <message>
        <source>Empty: all of it</source>
        <translation>留空：全部金额</translation>
    </message>
</context>
<context>
    <name>DocumentLines</name>
    <message>
        <source>File</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
</context>
<context>
    <name>DocumentWindow</name>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>This kind of file is kept as it is. Save a copy to look into it.</source>
        <translation>这类文件原样保存。请另存副本后查看。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>内容说明</translation>
    </message>
    <message>
        <source>Kept byte for byte under</source>
        <translation>原样保存，校验码为</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>{amount} to {day} on {claims}. Undo brings back what was decided before.</source>
        <translation>{claims} 截至 {day} 共 {amount}。撤销即可恢复之前的决定。</translation>
    </message>
    <message>
        <source>Follow-ups {day}</source>
        <translation>跟进事项 {day}</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>保存为日历文件</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Another list</source>
        <translation>另一份列表</translation>
    </message>
    <message>
        <source>See who is overdue</source>
        <translation>看看谁逾期</translation>
    </message>
    <message>
        <source>Every row was taken.</source>
        <translation>每一行都已导入。</translation>
    </message>
    <message>
        <source>Refused rows: save them, mend them, and import that file</source>
        <translation>未导入的行：请另存、修改后再导入该文件</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Book the chosen ones as paid</source>
        <translation>将所选记为已付</translation>
    </message>
    <message>
        <source>In an earlier list, missing from this one: probably paid</source>
        <translation>先前的列表里有、这次没有：可能已付</translation>
    </message>
    <message>
        <source>{name} refused rows</source>
        <translation>{name} 未导入的行</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>未导入的原因</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>Letter before</source>
        <translation>上一封</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>下一封</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>The draft of the chosen letter stands here. Looking records nothing.</source>
        <translation>这里显示所选函件的草稿。查看草稿不会留下记录。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不纳入</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>重新纳入</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n 张发票</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>打开设置</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Nobody in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>With</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why they have not paid</source>
        <translation>未付款原因</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>About these invoices</source>
        <translation>涉及的发票</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <translation>承诺付款</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Note an event</source>
        <translation>记录事件</translation>
    </message>
    <message>
        <source>Only what you can prove protects a claim. Each place judges an event in its own way.</source>
        <translation>只有能证明的事才能保护债权。同一事件，各地法律的认定不同。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>Which claims</source>
        <translation>哪些债权</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Who, how, where it lies</source>
        <translation>何人、何种方式、存放在哪里</translation>
    </message>
    <message>
        <source>The day it arrived</source>
        <translation>送达日</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation>证据：{proof}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Details</source>
        <translation>详细资料</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>法定名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>函件语言</translation>
    </message>
    <message>
        <source>Law that governs</source>
        <translation>适用法律</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>由谁提供</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>内容说明</translation>
    </message>
    <message>
        <source>For these invoices</source>
        <translation>对应的发票</translation>
    </message>
    <message>
        <source>Note it in the log as well</source>
        <translation>同时记入沟通记录</translation>
    </message>
    <message>
        <source>Add invoice {number} over {amount} to the book</source>
        <translation>将发票 {number}（{amount}）记入账簿</translation>
    </message>
    <message>
        <source>File</source>
        <translation>归档</translation>
    </message>
    <message numerus="yes">
        <source>File, then the next (%n left)</source>
        <translation>
            <numerusform>归档并处理下一份（还剩 %n 份）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForThePost</name>
    <message>
        <source>Posting list {day}</source>
        <translation>交寄清单 {day}</translation>
    </message>
    <message>
        <source>Posting list, {day}</source>
        <translation>邮件交寄清单，{day}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>邮件种类</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) in all</source>
        <translation>
            <numerusform>共 %n 封</numerusform>
        </translation>
    </message>
    <message>
        <source>Postmark</source>
        <translation>邮戳</translation>
    </message>
    <message>
        <source>Taken by, date</source>
        <translation>经办人签名、日期</translation>
    </message>
    <message>
        <source>Addresses {day}</source>
        <translation>地址 {day}</translation>
    </message>
</context>
<context>
    <name>HoldingLists</name>
    <message>
        <source>Interest and deadlines</source>
        <translation>利息与时效</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>往来经过</translation>
    </message>
    <message>
        <source>Invoices ({count})</source>
        <translation>发票（{count}）</translation>
    </message>
    <message>
        <source>Payments ({count})</source>
        <translation>收款（{count}）</translation>
    </message>
    <message>
        <source>Letters ({count})</source>
        <translation>函件（{count}）</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>文件（{count}）</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>No invoice of this customer is in your book.</source>
        <translation>账簿中没有该客户的发票。</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Nothing has come in from this customer yet.</source>
        <translation>尚未收到该客户的款项。</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>No letter has gone to this customer.</source>
        <translation>尚未向该客户发过函件。</translation>
    </message>
    <message>
        <source>Nothing has happened with this customer yet.</source>
        <translation>这位客户还没有任何往来记录。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Nothing is filed yet. Drop a contract, a delivery note or a mail here.</source>
        <translation>还没有归档文件。可以将合同、送货单或邮件拖到这里。</translation>
    </message>
    <message>
        <source>Invoices of {customer}</source>
        <translation>{customer} 的发票</translation>
    </message>
    <message>
        <source>Payments of {customer}</source>
        <translation>{customer} 的收款</translation>
    </message>
    <message>
        <source>Letters to {customer}</source>
        <translation>致 {customer} 的函件</translation>
    </message>
    <message>
        <source>Story of {customer}</source>
        <translation>{customer} 的往来经过</translation>
    </message>
    <message>
        <source>Documents of {customer}</source>
        <translation>{customer} 的文件</translation>
    </message>
</context>
<context>
    <name>InterestPart</name>
    <message>
        <source>Reckon the interest up to</source>
        <translation>利息计算至</translation>
    </message>
    <message>
        <source>How it is calculated</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the interest</source>
        <translation>保留利息</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Waive the interest</source>
        <translation>放弃利息</translation>
    </message>
    <message>
        <source>This is information from the figures in your book, not legal advice.</source>
        <translation>以上按账簿中的数字计算，仅供参考，不构成法律意见。</translation>
    </message>
    <message>
        <source>{number}: no law data is here for this claim.</source>
        <translation>{number}：程序中没有这笔债权的法律资料。</translation>
    </message>
    <message>
        <source>{number}: {sentence}</source>
        <translation>{number}：{sentence}</translation>
    </message>
    <message>
        <source>Not the same was decided for all of these claims.</source>
        <translation>这些债权的决定不一致。</translation>
    </message>
    <message>
        <source>You have not decided whether you claim this interest.</source>
        <translation>您尚未决定是否主张这笔利息。</translation>
    </message>
    <message>
        <source>You keep this interest, decided on {day}.</source>
        <translation>您于{day}决定保留这笔利息。</translation>
    </message>
    <message>
        <source>You let this interest go, decided on {day}.</source>
        <translation>您于{day}决定放弃这笔利息。</translation>
    </message>
    <message>
        <source>You keep this interest and the fixed sum, decided on {day}.</source>
        <translation>您于{day}决定保留这笔利息和定额补偿。</translation>
    </message>
    <message>
        <source>{decision} Why: {why}</source>
        <translation>{decision}原因：{why}</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>To {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>Paid of it</source>
        <translation>其中已付</translation>
    </message>
    <message>
        <source>Interest still open</source>
        <translation>未付利息</translation>
    </message>
    <message>
        <source>Fixed sum</source>
        <translation>定额补偿</translation>
    </message>
    <message>
        <source>Fixed sum paid</source>
        <translation>已付定额补偿</translation>
    </message>
    <message>
        <source>Not decided whether you keep it.</source>
        <translation>尚未决定是否保留。</translation>
    </message>
    <message>
        <source>Waived on {day}: {why}</source>
        <translation>{day} 放弃：{why}</translation>
    </message>
    <message>
        <source>Kept since {day}.</source>
        <translation>{day} 决定保留。</translation>
    </message>
    <message>
        <source>{invoice}: {amount}</source>
        <translation>{invoice}：{amount}</translation>
    </message>
</context>
<context>
    <name>InvoiceActions</name>
    <message>
        <source>Take invoice {invoice} out of the book?</source>
        <translation>将发票 {invoice} 移出账簿？</translation>
    </message>
    <message>
        <source>It was typed by mistake. Its number stays free for the right one.</source>
        <translation>用于误录的发票。号码可留给正确的那一张。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移出</translation>
    </message>
</context>
<context>
    <name>InvoiceDetails</name>
    <message>
        <source>{days} late</source>
        <translation>逾期 {days}</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>开票日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>变动明细</translation>
    </message>
    <message>
        <source>Amount of the invoice</source>
        <translation>发票金额</translation>
    </message>
    <message>
        <source>Credit of the customer</source>
        <translation>客户的贷项</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>taken back on {day}</source>
        <translation>{day}撤回</translation>
    </message>
    <message>
        <source>counts from that day</source>
        <translation>自该日起生效</translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation>已用贷项</translation>
    </message>
    <message>
        <source>Settled by credit</source>
        <translation>以贷项核销</translation>
    </message>
    <message>
        <source>Payment, {method}</source>
        <translation>收款，{method}</translation>
    </message>
    <message>
        <source>{amount} of interest</source>
        <translation>利息 {amount}</translation>
    </message>
    <message>
        <source>{amount} of the fixed sum</source>
        <translation>定额补偿 {amount}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>撤回核销</translation>
    </message>
    <message>
        <source>On letters</source>
        <translation>已列入的函件</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>Use the credit</source>
        <translation>使用贷项</translation>
    </message>
    <message>
        <source>Interest and deadlines</source>
        <translation>利息与时效</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>InvoiceForm</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>开票日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Filter by number or customer</source>
        <translation>按号码或客户筛选</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Type several</source>
        <translation>连续录入</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>新发票</translation>
    </message>
    <message>
        <source>Interest not decided</source>
        <translation>利息未决定</translation>
    </message>
    <message>
        <source>No invoice looks like this.</source>
        <translation>没有这样的发票。</translation>
    </message>
    <message numerus="yes">
        <source>%n in the book</source>
        <translation>
            <numerusform>共 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No invoice yet. Import the list you have, or type the first one.</source>
        <translation>还没有发票。请导入现有的列表，或录入第一张。</translation>
    </message>
    <message>
        <source>Import your list</source>
        <translation>导入现有的列表</translation>
    </message>
    <message>
        <source>Correct {invoice}</source>
        <translation>更正 {invoice}</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>What you can do here</source>
        <translation>在这里可以做什么</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>打开该行</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Mark the row and go on; Escape unmarks</source>
        <translation>选中该行并前往下一行；Esc 取消选中</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>直接输入</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
</context>
<context>
    <name>LaterPopup</name>
    <message>
        <source>Remind me</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>三天后</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>下周一</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>其他日期</translation>
    </message>
</context>
<context>
    <name>LawDialog</name>
    <message>
        <source>Law that governs</source>
        <translation>适用法律</translation>
    </message>
    <message>
        <source>For all claims against {name} whose contract says nothing else.</source>
        <translation>适用于对 {name} 的全部债权，合同另有约定的除外。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>As in your business</source>
        <translation>与本公司相同</translation>
    </message>
</context>
<context>
    <name>LawPart</name>
    <message>
        <source>What you are mostly owed for</source>
        <translation>主要的债权种类</translation>
    </message>
    <message>
        <source>As the law of the place presumes</source>
        <translation>按当地法律的一般情形</translation>
    </message>
    <message>
        <source>It decides how long a claim can be taken to court. A single claim may differ.</source>
        <translation>它决定债权在多长时间内可以起诉。个别债权可另行选择。</translation>
    </message>
    <message>
        <source>Days of a year in interest</source>
        <translation>计息时一年的天数</translation>
    </message>
    <message>
        <source>Printed on every interest sheet</source>
        <translation>印在每份利息计算表上</translation>
    </message>
    <message>
        <source>When Today warns</source>
        <translation>“今日”何时提醒</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>债权</translation>
    </message>
    <message>
        <source>Before a claim can no longer be taken to court</source>
        <translation>债权即将不能起诉时</translation>
    </message>
    <message>
        <source>Today warns so long before the last safe day.</source>
        <translation>“今日”会在最后安全日之前的这些时间提醒您。</translation>
    </message>
    <message>
        <source>Published rates</source>
        <translation>公布利率</translation>
    </message>
    <message>
        <source>Interest is reckoned by these. Where a rate is not known, the last known one is used and the sheet says so, until you enter it.</source>
        <translation>利息按这些利率计算。某一时期的利率不详时，使用最后已知的利率并在计算表上注明，直到您填写为止。</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>添加利率</translation>
    </message>
    <message>
        <source>This is information, not legal advice.</source>
        <translation>以上仅供参考，不构成法律意见。</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Close the preview</source>
        <translation>关闭预览</translation>
    </message>
    <message>
        <source>Cancel letter</source>
        <translation>作废函件</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>打印副本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>cancelled on {day}: {why}</source>
        <translation>{day}作废：{why}</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Filter by number or customer</source>
        <translation>按号码或客户筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Legal attest letter</source>
        <translation>存证信函</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Prepare letters</source>
        <translation>准备函件</translation>
    </message>
    <message>
        <source>No letter looks like this.</source>
        <translation>没有这样的函件。</translation>
    </message>
    <message>
        <source>Printed letters</source>
        <translation>已打印的函件</translation>
    </message>
    <message numerus="yes">
        <source>%n printed</source>
        <translation>
            <numerusform>已打印 %n 封</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>打印副本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>用系统查看器打开</translation>
    </message>
    <message>
        <source>Cancel letter</source>
        <translation>作废函件</translation>
    </message>
    <message>
        <source>No letter yet. Those you print are kept here, exactly as they left the house.</source>
        <translation>还没有函件。打印过的函件都会原样保存在这里。</translation>
    </message>
    <message>
        <source>Letters {day}</source>
        <translation>函件 {day}</translation>
    </message>
    <message>
        <source>Save the letters into</source>
        <translation>将函件保存到</translation>
    </message>
</context>
<context>
    <name>LimitationPart</name>
    <message>
        <source>Kind of claim</source>
        <translation>债权种类</translation>
    </message>
    <message>
        <source>This law has no limitation period here for this kind of claim.</source>
        <translation>程序中没有该法律对这类债权的时效期间。</translation>
    </message>
    <message>
        <source>Last safe day for {number}, {amount} open</source>
        <translation>{number} 的最后安全日，未付 {amount}</translation>
    </message>
    <message>
        <source>Kind of claim: {kind}</source>
        <translation>债权种类：{kind}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>In your book, not confirmed yet</source>
        <translation>账簿中已有，尚未确认</translation>
    </message>
    <message>
        <source>What would move it next</source>
        <translation>今后什么会使它变动</translation>
    </message>
    <message>
        <source>Choose the kind of claim</source>
        <translation>选择债权种类</translation>
    </message>
    <message>
        <source>Counted the cautious way. This is information, not legal advice.</source>
        <translation>从严计算，仅供参考，不构成法律意见。</translation>
    </message>
    <message>
        <source>{left} ({days})</source>
        <translation>{left}（{days}）</translation>
    </message>
    <message>
        <source>letter {number}</source>
        <translation>函件 {number}</translation>
    </message>
    <message>
        <source>As “{event}” it would move the day to {day}. Have you proof of it?</source>
        <translation>若作为“{event}”，最后安全日将变为{day}。您有证据吗？</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>{why} Please confirm.</source>
        <translation>{why}请核实。</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation>证据：{proof}</translation>
    </message>
</context>
<context>
    <name>LimitationsPage</name>
    <message>
        <source>Last safe days</source>
        <translation>最后安全日</translation>
    </message>
    <message>
        <source>Customer or number</source>
        <translation>客户或号码</translation>
    </message>
    <message>
        <source>Back to Overdue</source>
        <translation>返回逾期列表</translation>
    </message>
    <message>
        <source>Which claims</source>
        <translation>哪些债权</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No claim runs out so soon.</source>
        <translation>没有最后安全日在此范围内的债权。</translation>
    </message>
    <message>
        <source>Counted the cautious way from what your book knows. Information, not legal advice.</source>
        <translation>根据账簿中已有的内容从严计算，仅供参考，不构成法律意见。</translation>
    </message>
    <message>
        <source>Limitation of this claim</source>
        <translation>该债权的时效</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>打开发票</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>一个月内</translation>
    </message>
    <message>
        <source>Within 3 months</source>
        <translation>三个月内</translation>
    </message>
    <message>
        <source>Within 6 months</source>
        <translation>六个月内</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>一年内</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 笔债权</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim is open whose law is known. The law that governs is set in the settings.</source>
        <translation>没有已知适用法律的未付债权。适用法律可在设置中填写。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>No claim looks like this.</source>
        <translation>没有这样的债权。</translation>
    </message>
</context>
<context>
    <name>ListFooter</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在计数</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>Print or save</source>
        <translation>打印或保存</translation>
    </message>
    <message>
        <source>Print, with a preview</source>
        <translation>预览并打印</translation>
    </message>
    <message>
        <source>Save as XLSX for a spreadsheet</source>
        <translation>保存为 XLSX 电子表格</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ListsPart</name>
    <message>
        <source>Last day of each ageing bucket</source>
        <translation>各账龄段的最后一天</translation>
    </message>
    <message>
        <source>Whole days with commas, such as 30, 60, 90</source>
        <translation>整天数，以逗号分隔，如 30, 60, 90</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>付款天数</translation>
    </message>
    <message>
        <source>From the invoice date, if nothing else is agreed</source>
        <translation>自开票日起算，另有约定除外</translation>
    </message>
    <message>
        <source>Days to pay after a reminder</source>
        <translation>付款提醒后的宽限天数</translation>
    </message>
    <message>
        <source>The pay-by date in the letter</source>
        <translation>即函件中的付款期限</translation>
    </message>
    <message>
        <source>Days between two letters</source>
        <translation>两封函件之间的天数</translation>
    </message>
    <message>
        <source>To one customer; sooner only if asked</source>
        <translation>对同一客户；须特别指定才可更早</translation>
    </message>
    <message>
        <source>Short payments</source>
        <translation>少付的款项</translation>
    </message>
    <message>
        <source>When a payment is short by no more than this, such as by a bank fee, the invoice can be closed with one tick.</source>
        <translation>收款少付不超过此数时（例如扣了银行手续费），勾选一下即可结清发票。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
</context>
<context>
    <name>LogDetails</name>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>With</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Noted on {moment}, {days} later</source>
        <translation>{moment} 补记，晚了 {days}</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>This corrects an older entry.</source>
        <translation>这条记录更正了较早的一条。</translation>
    </message>
    <message>
        <source>This entry was corrected. It stays as it was noted.</source>
        <translation>这条记录已被更正，原文保留。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Every channel</source>
        <translation>所有方式</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>所有原因</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Longest silence first</source>
        <translation>最久未联系的在前</translation>
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
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Words or a customer</source>
        <translation>内容或客户</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>记录沟通</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No entry looks like this.</source>
        <translation>没有这样的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>通话单</translation>
    </message>
    <message>
        <source>Nothing noted yet. After a call, press Ctrl+L and write what was said.</source>
        <translation>还没有记录。通话后按 Ctrl+L，写下说了什么。</translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>邮件正文</translation>
    </message>
    <message>
        <source>kept inside this mail</source>
        <translation>保存在本邮件内</translation>
    </message>
    <message>
        <source>File it too</source>
        <translation>一并归档</translation>
    </message>
    <message>
        <source>File {name} too</source>
        <translation>一并归档 {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CollectDesk: {book}</source>
        <translation>CollectDesk：{book}</translation>
    </message>
    <message>
        <source>Search the whole book</source>
        <translation>搜索整本账簿</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>筛选本页</translation>
    </message>
    <message>
        <source>Note what was said</source>
        <translation>记录沟通内容</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>Take back the last thing done</source>
        <translation>撤销上一步操作</translation>
    </message>
    <message>
        <source>Show what can be done here</source>
        <translation>显示在这里可以做什么</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>关闭程序</translation>
    </message>
</context>
<context>
    <name>MatterActions</name>
    <message>
        <source>Cancel the promise</source>
        <translation>取消承诺</translation>
    </message>
    <message>
        <source>It stays in the history and counts neither as kept nor as broken.</source>
        <translation>承诺仍留在记录中，既不算兑现，也不算未兑现。</translation>
    </message>
    <message>
        <source>Cancel promise</source>
        <translation>取消承诺</translation>
    </message>
    <message>
        <source>End the pause today?</source>
        <translation>今天就结束暂停？</translation>
    </message>
    <message>
        <source>Reminders are proposed again from now on.</source>
        <translation>从现在起会重新建议发付款提醒。</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>结束暂停</translation>
    </message>
</context>
<context>
    <name>MattersCard</name>
    <message>
        <source>Promises, disputes, pauses</source>
        <translation>承诺、争议、暂停</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>{kept} of {decided} promises kept</source>
        <translation>{decided} 次承诺，兑现 {kept} 次</translation>
    </message>
    <message>
        <source>Nothing promised, disputed or paused.</source>
        <translation>没有承诺、争议或暂停。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>MergeCustomers</name>
    <message>
        <source>Merge with another record</source>
        <translation>与另一条记录合并</translation>
    </message>
    <message>
        <source>Name, code or tax id of the other record</source>
        <translation>另一条记录的名称、代码或税号</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Which other record is {name} too?</source>
        <translation>哪一条记录也是 {name}？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n 张发票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n 笔收款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n 封函件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 位联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n 份合同</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing but its details</source>
        <translation>仅其资料</translation>
    </message>
    <message>
        <source>Moves to {kept}: {what}. What is empty there is filled in, and the other record leaves the list. You can undo this.</source>
        <translation>移到 {kept}：{what}。那里空缺的资料会补上，另一条记录从列表中移除。此操作可以撤销。</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>F1: what can I do here</source>
        <translation>F1：这里可以做什么</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Enter the rate</source>
        <translation>填写利率</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>填写</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A whole number from {least} to {most}</source>
        <translation>请输入 {least} 到 {most} 之间的整数</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Customers found</source>
        <translation>找到的客户</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message numerus="yes">
        <source>%n letter(s) kept</source>
        <translation>
            <numerusform>已保存 %n 封函件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not printed: see what to do</source>
        <translation>
            <numerusform>%n 封未打印：请看如何处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Note the posting</source>
        <translation>记录交寄</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No letter was printed.</source>
        <translation>没有打印任何函件。</translation>
    </message>
    <message>
        <source>What became of the letters</source>
        <translation>函件的结果</translation>
    </message>
</context>
<context>
    <name>OverduePage</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Customer, number or &gt;50,000</source>
        <translation>客户、号码或 &gt;50,000</translation>
    </message>
    <message>
        <source>Show the list as of</source>
        <translation>列表截至</translation>
    </message>
    <message>
        <source>Interest and deadlines</source>
        <translation>利息与时效</translation>
    </message>
    <message>
        <source>Prepare letters</source>
        <translation>准备函件</translation>
    </message>
    <message>
        <source>Prepare letters for the selected</source>
        <translation>为所选准备函件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Change between customers and invoices</source>
        <translation>在客户与发票之间切换</translation>
    </message>
    <message>
        <source>Past due only</source>
        <translation>仅看已逾期</translation>
    </message>
    <message>
        <source>Last safe days</source>
        <translation>最后安全日</translation>
    </message>
    <message>
        <source>Nothing is open here. Money that comes in on time asks for nothing.</source>
        <translation>这里没有未付款项。按时付款，无需催收。</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>按客户</translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation>按发票</translation>
    </message>
    <message>
        <source>No invoice yet. Who owes you what, and how late it is, will stand here.</source>
        <translation>还没有发票。谁欠款、欠多少、逾期多久，都会列在这里。</translation>
    </message>
    <message>
        <source>Import your list</source>
        <translation>导入现有的列表</translation>
    </message>
    <message>
        <source>Overdue as of {day}</source>
        <translation>截至{day}的逾期款项</translation>
    </message>
    <message>
        <source>with “{text}”</source>
        <translation>含“{text}”</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>至少 {amount}</translation>
    </message>
</context>
<context>
    <name>OverdueSums</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n 张发票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} not yet due</source>
        <translation>未到期 {amount}</translation>
    </message>
    <message>
        <source>{amount} unallocated</source>
        <translation>未核销 {amount}</translation>
    </message>
</context>
<context>
    <name>PaperLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Note when it arrived</source>
        <translation>记录送达日</translation>
    </message>
    <message>
        <source>at hand</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>missing for {numbers}</source>
        <translation>尚缺：{numbers}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Pause collecting</source>
        <translation>暂停催收</translation>
    </message>
    <message>
        <source>{name} gets no reminders until the day; then it goes on by itself and Today says so.</source>
        <translation>在这一天之前不向 {name} 发付款提醒；之后自动恢复，“今日”会告诉您。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停催收</translation>
    </message>
    <message>
        <source>What is paused</source>
        <translation>暂停范围</translation>
    </message>
    <message>
        <source>Everything of this customer</source>
        <translation>该客户的全部款项</translation>
    </message>
    <message>
        <source>Only invoice {number}</source>
        <translation>仅发票 {number}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>暂停到</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>PaymentActions</name>
    <message>
        <source>Take this payment out of the book?</source>
        <translation>将这笔收款移出账簿？</translation>
    </message>
    <message>
        <source>It was typed by mistake and never came in. What it settled is open again.</source>
        <translation>用于误录、实际未收到的款项。它核销的发票恢复为未付。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移出</translation>
    </message>
</context>
<context>
    <name>PaymentDetails</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收款日期</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>已退票</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>Not all of it settles something</source>
        <translation>尚有部分未核销</translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation>核销的发票</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}止</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>未核销</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>撤回核销</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The money settles nothing again</source>
        <translation>该款项恢复为未核销</translation>
    </message>
    <message>
        <source>Let the rest settle invoices</source>
        <translation>用余额核销发票</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>The cheque came back</source>
        <translation>支票退票</translation>
    </message>
    <message>
        <source>Reverse the payment</source>
        <translation>冲销收款</translation>
    </message>
    <message>
        <source>Typed by mistake</source>
        <translation>录入有误</translation>
    </message>
</context>
<context>
    <name>PdfPane</name>
    <message>
        <source>Go where it is put right</source>
        <translation>前往可以更正的地方</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>用系统查看器打开</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>第 {page} 页，共 {count} 页</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose a picture: {name}</source>
        <translation>选择图片：{name}</translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Note the posting</source>
        <translation>记录交寄</translation>
    </message>
    <message>
        <source>List for the counter</source>
        <translation>柜台交寄清单</translation>
    </message>
    <message>
        <source>Address labels or envelopes</source>
        <translation>地址标签或信封</translation>
    </message>
    <message>
        <source>For the post</source>
        <translation>寄信用</translation>
    </message>
</context>
<context>
    <name>PostDialog</name>
    <message>
        <source>Note the posting</source>
        <translation>记录交寄</translation>
    </message>
    <message>
        <source>How</source>
        <translation>邮寄方式</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>Numbers on the slips, one line for each letter</source>
        <translation>收据上的单号，每封函件一行</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Such as: which post office, who took it there</source>
        <translation>例如：哪个邮局、谁去寄的</translation>
    </message>
    <message>
        <source>Ordinary post proves nothing. That it arrived is only a guess.</source>
        <translation>平信不能证明任何事，是否送到只是推测。</translation>
    </message>
    <message>
        <source>It counts as handed over on that day. Keep a signed receipt and file it here.</source>
        <translation>视为当天面交。请保留对方签收的回执，并在这里归档。</translation>
    </message>
    <message>
        <source>The number is your proof. Note the delivery when the slip or the tracking tells it.</source>
        <translation>单号就是您的证明。回执或查询显示妥投后，请记录妥投。</translation>
    </message>
    <message>
        <source>Look at these numbers again: {numbers}</source>
        <translation>请再核对这些单号：{numbers}</translation>
    </message>
</context>
<context>
    <name>PostingStrip</name>
    <message>
        <source>Posted…</source>
        <translation>已交寄…</translation>
    </message>
    <message>
        <source>Delivered…</source>
        <translation>已妥投…</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>被退回…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
</context>
<context>
    <name>PrepareLetters</name>
    <message>
        <source>Filter by customer</source>
        <translation>按客户筛选</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save as files</source>
        <translation>保存为文件</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Also those written to lately</source>
        <translation>包括近日已去函的客户</translation>
    </message>
    <message>
        <source>Letters that may be printed</source>
        <translation>可打印的函件</translation>
    </message>
    <message>
        <source>Prepare letters</source>
        <translation>准备函件</translation>
    </message>
    <message>
        <source>Nobody is overdue here, so there is nothing to write.</source>
        <translation>没有人逾期，无需写信。</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n 封函件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n letter(s)</source>
        <translation>
            <numerusform>打印 %n 封函件</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out or take in</source>
        <translation>不纳入或重新纳入</translation>
    </message>
    <message>
        <source>Save the letters into</source>
        <translation>将函件保存到</translation>
    </message>
</context>
<context>
    <name>PrepareStatements</name>
    <message>
        <source>Also those written to lately</source>
        <translation>包括近日已去函的客户</translation>
    </message>
    <message>
        <source>Also those with a credit</source>
        <translation>包括有结余的客户</translation>
    </message>
    <message>
        <source>Statements of account</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Nobody owes anything on that day, so there is nothing to state.</source>
        <translation>这一天没有人欠款，无需对账。</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n 份对账单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n statement(s)</source>
        <translation>
            <numerusform>打印 %n 份对账单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{work}: {done} of {total}</source>
        <translation>{work}：{done}／{total}</translation>
    </message>
    <message>
        <source>Stopping, nothing is half done</source>
        <translation>正在中止，不会做到一半</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Record a promise to pay</source>
        <translation>记录付款承诺</translation>
    </message>
    <message>
        <source>Record promise</source>
        <translation>记录承诺</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>承诺人</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>For these invoices; none means the oldest first</source>
        <translation>针对哪些发票；不选则从最早的算起</translation>
    </message>
</context>
<context>
    <name>PromiseFields</name>
    <message>
        <source>Amount promised</source>
        <translation>承诺金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>By</source>
        <translation>付款日</translation>
    </message>
    <message>
        <source>Friday, +7, 11/28</source>
        <translation>周五、+7、11/28</translation>
    </message>
    <message>
        <source>No letters until then</source>
        <translation>在此之前不发函件</translation>
    </message>
</context>
<context>
    <name>ProofField</name>
    <message>
        <source>Proof</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>File a document now</source>
        <translation>现在归档一份文件</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Correct an entry</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Note what was said</source>
        <translation>记录沟通内容</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>不保存就关闭？</translation>
    </message>
    <message>
        <source>What you typed here would be lost.</source>
        <translation>在此输入的内容将会丢失。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The old entry stays in the log, marked as corrected. Both can be read.</source>
        <translation>原记录仍保留，并标为已更正，两条都可以查看。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>列表内容</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>日期写法</translation>
    </message>
    <message>
        <source>Decimals are written</source>
        <translation>小数写法</translation>
    </message>
    <message>
        <source>As the list says</source>
        <translation>依列表所写</translation>
    </message>
    <message>
        <source>Currency where none is named</source>
        <translation>未注明时的币种</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Import a list</source>
        <translation>导入列表</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>另选文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Kept as you wrote it</source>
        <translation>保留您的内容</translation>
    </message>
    <message>
        <source>Probably paid</source>
        <translation>可能已付</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>这里没有内容。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Here, kept</source>
        <translation>此处（保留）</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>列表中</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>导入 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>The book already holds all of it</source>
        <translation>账簿中已有全部内容</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) may be of a customer you have</source>
        <translation>
            <numerusform>有 %n 个名称可能是已有客户</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>come into the book</source>
        <translation>将导入账簿</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>are brought up to date</source>
        <translation>将更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>are in the book already</source>
        <translation>账簿中已有</translation>
    </message>
    <message>
        <source>stay outside until mended</source>
        <translation>修改后方可导入</translation>
    </message>
    <message>
        <source>Columns and first rows</source>
        <translation>各列与前几行</translation>
    </message>
    <message>
        <source>Probably the same customer ({count})</source>
        <translation>可能是同一客户（{count}）</translation>
    </message>
    <message>
        <source>Refused ({count})</source>
        <translation>未导入（{count}）</translation>
    </message>
    <message>
        <source>Kept as you wrote it ({count})</source>
        <translation>保留您的内容（{count}）</translation>
    </message>
    <message>
        <source>Probably paid ({count})</source>
        <translation>可能已付（{count}）</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>RecordPayment</name>
    <message>
        <source>Record a payment</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>Why it is short</source>
        <translation>少付的原因</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收款日期</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Day on the cheque</source>
        <translation>支票日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation>核销的发票</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close the {amount} that is short, as</source>
        <translation>结清少付的 {amount}，列为</translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing with this in its name or number</source>
        <translation>没有名称或号码含此内容的记录</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Record payment</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>Use the credit</source>
        <translation>使用贷项</translation>
    </message>
    <message>
        <source>Interest and deadlines</source>
        <translation>利息与时效</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>SameList</name>
    <message>
        <source>Nothing here.</source>
        <translation>这里没有内容。</translation>
    </message>
    <message>
        <source>Probably the same customer</source>
        <translation>可能是同一客户</translation>
    </message>
    <message>
        <source>The same customer</source>
        <translation>同一客户</translation>
    </message>
    <message>
        <source>A new customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Choose the rows that mean a customer you have; what you say is kept for the next list.</source>
        <translation>请选出其实是已有客户的行；您的选择会留给下一份列表使用。</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo more</source>
        <translation>继续撤销</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>搜索  Ctrl+K</translation>
    </message>
    <message>
        <source>Customers, invoices and letters by any part of a name or number</source>
        <translation>以名称或号码的任一部分查找客户、发票和函件</translation>
    </message>
</context>
<context>
    <name>SeriesLines</name>
    <message>
        <source>{percent} % from {day}</source>
        <translation>自 {day} 起 {percent}%</translation>
    </message>
    <message>
        <source>{percent} % from {day} (please confirm)</source>
        <translation>自 {day} 起 {percent}%（请核实）</translation>
    </message>
    <message>
        <source>nothing more is published</source>
        <translation>不再公布</translation>
    </message>
    <message>
        <source>known through {day}</source>
        <translation>已知至 {day}</translation>
    </message>
    <message>
        <source>Not known from {first} to {last}.</source>
        <translation>{first} 至 {last} 的利率不详。</translation>
    </message>
    <message>
        <source>Not looked up since {first}. If it has changed, enter it.</source>
        <translation>{first} 之后未再核对。如有变动，请填写。</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Enter the rate: {name}</source>
        <translation>填写利率：{name}</translation>
    </message>
    <message>
        <source>Yours: {percent} % from {day} ({source})</source>
        <translation>您添加的：自 {day} 起 {percent}%（{source}）</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take back the rate from {day}</source>
        <translation>移除自 {day} 起的利率</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Your business</source>
        <translation>本公司</translation>
    </message>
    <message>
        <source>Lists and letters</source>
        <translation>列表与函件</translation>
    </message>
    <message>
        <source>Today and the log</source>
        <translation>今日与沟通记录</translation>
    </message>
    <message>
        <source>Interest and deadlines</source>
        <translation>利息与时效</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Saved as you go</source>
        <translation>随改随存</translation>
    </message>
</context>
<context>
    <name>SeveralInvoices</name>
    <message>
        <source>Type several invoices</source>
        <translation>连续录入发票</translation>
    </message>
    <message>
        <source>Tab and Enter go on; an empty customer is the one above</source>
        <translation>按 Tab 和回车继续；客户留空即与上一行相同</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>开票日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Invoices typed in a row</source>
        <translation>连续录入的发票</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>The invoices typed here are not in the book yet.</source>
        <translation>在此录入的发票尚未存入账簿。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>第 {line} 行：{what}</translation>
    </message>
    <message numerus="yes">
        <source>Save %n invoice(s)</source>
        <translation>
            <numerusform>保存 %n 张发票</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareGrid</name>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>What the money settles</source>
        <translation>款项核销的发票</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>重新提议</translation>
    </message>
    <message>
        <source>The fixed sum for late payment that you keep and nobody paid yet</source>
        <translation>您保留的逾期付款定额补偿，尚未收到</translation>
    </message>
    <message>
        <source>The interest that you keep and nobody paid yet</source>
        <translation>您保留的利息，尚未收到</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>Settles of {invoice}</source>
        <translation>{invoice} 的核销金额</translation>
    </message>
    <message>
        <source>The invoices take {amount} more than there is.</source>
        <translation>各发票的核销额比款项多出 {amount}。</translation>
    </message>
    <message>
        <source>Nothing is open in this currency. All of it stays unallocated.</source>
        <translation>该币种没有未付发票，全部保留为未核销。</translation>
    </message>
    <message>
        <source>{amount} stays unallocated.</source>
        <translation>{amount} 保留为未核销。</translation>
    </message>
    <message>
        <source>All of it settles invoices.</source>
        <translation>全部用于核销发票。</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Where the rate is from</source>
        <translation>利率来源</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
</context>
<context>
    <name>SheetPaper</name>
    <message>
        <source>Interest {customer} {day}</source>
        <translation>利息 {customer} {day}</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Save the interest sheet</source>
        <translation>保存利息计算表</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Interest, period by period</source>
        <translation>逐段利息</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
</context>
<context>
    <name>SmallDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Import a list</source>
        <translation>导入列表</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what will be</source>
        <translation>您看过结果之前，不作任何改动</translation>
    </message>
    <message>
        <source>Drop the list from your accounting program or spreadsheet here</source>
        <translation>将财务软件或电子表格的列表拖到这里</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX, XLS or ODS with customers, invoices or payments, as it is</source>
        <translation>CSV、TSV、XLSX、XLS 或 ODS，含客户、发票或收款，原样即可</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴行</translation>
    </message>
    <message>
        <source>Copy the rows with their headings in your spreadsheet first (Ctrl+V)</source>
        <translation>请先在电子表格中连同标题复制各行（Ctrl+V）</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>粘贴的数据行</translation>
    </message>
    <message>
        <source>It is larger than any list.</source>
        <translation>这个文件太大，不像是列表。</translation>
    </message>
    <message>
        <source>Choose the list to import</source>
        <translation>选择要导入的列表</translation>
    </message>
</context>
<context>
    <name>StatementBar</name>
    <message>
        <source>What it shows</source>
        <translation>列示内容</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>往来明细</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>未结款项</translation>
    </message>
    <message>
        <source>Both of them</source>
        <translation>两者都列</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Own words on it</source>
        <translation>自己添加的文字</translation>
    </message>
    <message>
        <source>Stands below our text; may stay empty</source>
        <translation>排在正文之后，可留空</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>This is information, not legal advice. Where much is at stake, ask a lawyer first.</source>
        <translation>本页仅供参考，不构成法律意见。事关重大时，请先咨询律师。</translation>
    </message>
    <message>
        <source>Tick a claim whose law is known here.</source>
        <translation>请勾选已有法律资料的债权。</translation>
    </message>
    <message>
        <source>The ways in {place} were not all looked up at their sources. What is known stands here; please confirm it with the court.</source>
        <translation>{place}的途径并未全部核对原始来源。此处列出已知的内容，请向法院核实。</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未付款项</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest to {day}</source>
        <translation>截至{day}的利息</translation>
    </message>
    <message>
        <source>Fixed sum</source>
        <translation>定额补偿</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Not decided whether interest is kept: {numbers}</source>
        <translation>尚未决定是否保留利息：{numbers}</translation>
    </message>
    <message>
        <source>Without interest, because it cannot be reckoned yet: {numbers}</source>
        <translation>暂时无法计算，未计利息：{numbers}</translation>
    </message>
    <message>
        <source>What goes wrong often here</source>
        <translation>这里常见的疏漏</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>{left} of this payment settles nothing and can be given back.</source>
        <translation>这笔收款中有 {left} 未核销，可以退还。</translation>
    </message>
    <message>
        <source>Record the refund</source>
        <translation>记录退款</translation>
    </message>
    <message>
        <source>What the {amount} settled is open again from that day.</source>
        <translation>这笔 {amount} 核销的发票自该日起恢复为未付。</translation>
    </message>
    <message>
        <source>The cheque came back</source>
        <translation>支票退票</translation>
    </message>
    <message>
        <source>Record it as bounced</source>
        <translation>记为退票</translation>
    </message>
    <message>
        <source>Reverse the payment</source>
        <translation>冲销收款</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲销</translation>
    </message>
</context>
<context>
    <name>Taker</name>
    <message>
        <source>Screenshot</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
</context>
<context>
    <name>TalkPart</name>
    <message>
        <source>Days of grace after a promise</source>
        <translation>承诺到期后的宽限天数</translation>
    </message>
    <message>
        <source>Money on its way still keeps it</source>
        <translation>在途款项仍算守约</translation>
    </message>
    <message>
        <source>Percent that keep a promise</source>
        <translation>付到百分之几算守约</translation>
    </message>
    <message>
        <source>100: only the whole amount</source>
        <translation>100：须付足全额</translation>
    </message>
    <message>
        <source>Days without a word</source>
        <translation>多少天未联系</translation>
    </message>
    <message>
        <source>Then Today proposes to get in touch</source>
        <translation>到时今日会建议联系</translation>
    </message>
    <message>
        <source>Further results of a contact</source>
        <translation>更多联系结果</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一项</translation>
    </message>
    <message>
        <source>Further reasons for not paying</source>
        <translation>更多未付款原因</translation>
    </message>
    <message>
        <source>Further reasons for a dispute</source>
        <translation>更多争议原因</translation>
    </message>
    <message>
        <source>Promises and Today</source>
        <translation>承诺与今日</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>自订用语</translation>
    </message>
    <message>
        <source>They are offered after ours. Old entries keep the words they have.</source>
        <translation>排在自带用语之后；以前的记录保留原有用语。</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>How the claim is calculated</source>
        <translation>债权的计算方式</translation>
    </message>
    <message>
        <source>For {claims}. What you leave as usual follows the law and your settings.</source>
        <translation>用于 {claims}。保持“默认”的项目按法律和您的设置处理。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Agreed percent a year</source>
        <translation>约定年利率（%）</translation>
    </message>
    <message>
        <source>As usual: {what}</source>
        <translation>默认：{what}</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>一年的天数</translation>
    </message>
    <message>
        <source>What a payment settles first</source>
        <translation>付款先抵充</translation>
    </message>
    <message>
        <source>Demand received on, or its deadline</source>
        <translation>收到催告之日，或催告的期限</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>债权种类</translation>
    </message>
    <message>
        <source>none unless agreed</source>
        <translation>未约定则无利息</translation>
    </message>
    <message>
        <source>Empty: {rate} % as in the contract</source>
        <translation>留空：按合同 {rate}%</translation>
    </message>
    <message>
        <source>As agreed or awarded, such as 12</source>
        <translation>约定或判决的利率，例如 12</translation>
    </message>
    <message>
        <source>As usual: interest</source>
        <translation>默认：利息</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>{percent} % of the time has gone</source>
        <translation>时间已过 {percent}%</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the claim</source>
        <translation>债权的时间线</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Skip for today</source>
        <translation>今天跳过</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Save follow-ups and promises for a calendar (.ics)</source>
        <translation>将跟进事项和承诺保存为日历文件（.ics）</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>Nothing to do yet. Add a customer, or import what is open.</source>
        <translation>还没有事情要做。请添加客户，或导入未付款项。</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>All done for today. Nobody else needs you now.</source>
        <translation>今天的事都做完了，暂时没有别的要处理。</translation>
    </message>
    <message>
        <source>See all that is overdue</source>
        <translation>查看全部逾期款项</translation>
    </message>
    <message>
        <source>Last payment entered today</source>
        <translation>最近一次记录收款是今天</translation>
    </message>
    <message numerus="yes">
        <source>Last payment entered %n day(s) ago</source>
        <translation>
            <numerusform>最近一次记录收款是 %n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}. Enter what came in before you chase.</source>
        <translation>{said}。催款之前，请先记录已到账的款项。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n 件事要做</numerusform>
        </translation>
    </message>
    <message>
        <source>↑↓ choose · Enter do · L note · S later · X skip · D done · C call sheet</source>
        <translation>↑↓ 选择 · Enter 执行 · L 记录 · S 稍后 · X 跳过 · D 完成 · C 通话单</translation>
    </message>
    <message>
        <source>Done {done} of {total}</source>
        <translation>已完成 {done}／{total}</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Limit</source>
        <translation>金额上限</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>受理机构</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>Court fee</source>
        <translation>法院费用</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>所需材料</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to CollectDesk</source>
        <translation>欢迎使用 CollectDesk</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Name of your business</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Language of most letters</source>
        <translation>多数函件的语言</translation>
    </message>
    <message>
        <source>Your currency</source>
        <translation>本位币种</translation>
    </message>
    <message>
        <source>Start with an empty book</source>
        <translation>从空白账簿开始</translation>
    </message>
    <message>
        <source>Type your first customer and invoices, one by one or ten in a row.</source>
        <translation>录入第一位客户和发票，逐张或一次十张都行。</translation>
    </message>
    <message>
        <source>Import the list you have</source>
        <translation>导入现有的列表</translation>
    </message>
    <message>
        <source>From a spreadsheet or an accounting program. You see everything before it is kept.</source>
        <translation>来自电子表格或财务软件。保存之前，您会看到全部内容。</translation>
    </message>
    <message>
        <source>Look at the sample book first</source>
        <translation>先看看示例账簿</translation>
    </message>
    <message>
        <source>A made-up design studio with sixty customers. Nothing of it mixes with your own.</source>
        <translation>一家虚构的设计工作室，有六十位客户。不会与您的数据混在一起。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Here you see who owes you what, and print letters that get it paid and keep the customer.</source>
        <translation>在这里，谁欠多少一目了然，打印出的函件既能收到款，又能留住客户。</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>本公司</translation>
    </message>
    <message>
        <source>Your book stays on this computer, in {folder}. All of this can be changed in Settings.</source>
        <translation>账簿保存在本机的 {folder}。以上各项都可在“设置”中更改。</translation>
    </message>
</context>
<context>
    <name>WhoseBook</name>
    <message>
        <source>Open my own book</source>
        <translation>打开我自己的账簿</translation>
    </message>
    <message>
        <source>Start my own book</source>
        <translation>开始我自己的账簿</translation>
    </message>
    <message>
        <source>This is the sample book; nothing here is yours.</source>
        <translation>这是示例账簿，里面没有您的数据。</translation>
    </message>
    <message>
        <source>This is a copy of your book, made on {day}. Work in it stays in it.</source>
        <translation>这是您的账簿的副本，制作于 {day}。在这里所做的只留在副本里。</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>WorthCard</name>
    <message>
        <source>Hours of your own</source>
        <translation>您投入的小时数</translation>
    </message>
    <message>
        <source>An hour is worth</source>
        <translation>每小时的价值</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>哪种途径</translation>
    </message>
    <message>
        <source>Court fee</source>
        <translation>法院费用</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>其他费用</translation>
    </message>
    <message>
        <source>Chance in percent</source>
        <translation>收回的可能性（%）</translation>
    </message>
    <message>
        <source>Worth chasing?</source>
        <translation>值得追讨吗？</translation>
    </message>
    <message>
        <source>An estimate. Costs that the customer may have to refund are not counted.</source>
        <translation>仅为估算，未计入客户可能须偿还的费用。</translation>
    </message>
    <message>
        <source>It takes {costs}: {time} of your time, {fee} for the court, {other} of other costs.</source>
        <translation>需要投入 {costs}：您的时间 {time}，法院费用 {fee}，其他费用 {other}。</translation>
    </message>
    <message>
        <source>Of {amount} on average {comes_in} comes in: that leaves {brings}.</source>
        <translation>{amount} 平均可收回 {comes_in}，扣除投入后为 {brings}。</translation>
    </message>
    <message>
        <source>It takes more than there is to win, even if all is paid.</source>
        <translation>即使全部收回，也抵不上投入。</translation>
    </message>
    <message>
        <source>It costs nothing, as far as you have entered.</source>
        <translation>按您填写的内容，没有任何投入。</translation>
    </message>
    <message>
        <source>It pays from a chance of {percent} % on.</source>
        <translation>收回的可能性达到 {percent}% 就值得。</translation>
    </message>
    <message>
        <source>A number of hours, such as 2.5</source>
        <translation>请填写小时数，例如 2.5</translation>
    </message>
</context>
<context>
    <name>adjustment</name>
    <message>
        <source>Credit note</source>
        <translation>贷项</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>坏账</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>银行手续费</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>代扣税款</translation>
    </message>
    <message>
        <source>The customer owes less, as your credit note says. It may exceed what is open.</source>
        <translation>依贷项通知单，客户少欠这笔金额。可以超过未付金额。</translation>
    </message>
    <message>
        <source>You no longer expect this money. The invoice is closed by it.</source>
        <translation>这笔款项不再指望收回，发票就此结清。</translation>
    </message>
    <message>
        <source>Something is added to the invoice, such as a fee for a reminder.</source>
        <translation>在发票上加收一笔，例如催款费用。</translation>
    </message>
    <message>
        <source>You let the customer off this part.</source>
        <translation>免去客户的这一部分。</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂时不</translation>
    </message>
    <message>
        <source>Something in CollectDesk went wrong</source>
        <translation>CollectDesk 出了差错</translation>
    </message>
    <message>
        <source>What was shown as saved is safe. The last step may be missing: please look, and repeat it.</source>
        <translation>显示为已保存的内容是安全的。最后一步可能没有存下：请查看，并再做一次。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bucket</name>
    <message>
        <source>Not yet due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>{first}+ days</source>
        <translation>{first} 天以上</translation>
    </message>
    <message>
        <source>{range} days</source>
        <translation>{range} 天</translation>
    </message>
</context>
<context>
    <name>callsheet</name>
    <message>
        <source>{kept} of {decided}</source>
        <translation>{decided} 次中的 {kept} 次</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>{days} late</source>
        <translation>逾期 {days}</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>最近往来</translation>
    </message>
    <message>
        <source>Promises, disputes, pauses</source>
        <translation>承诺、争议、暂停</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>可以提出</translation>
    </message>
    <message>
        <source>Do not say</source>
        <translation>不要说</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>承诺兑现</translation>
    </message>
    <message>
        <source>Call sheet: {customer}</source>
        <translation>通话单：{customer}</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>通话对象</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>Promised amount</source>
        <translation>承诺金额</translation>
    </message>
    <message>
        <source>By</source>
        <translation>付款日</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Chinese (Taiwan)</source>
        <translation>中文（台湾）</translation>
    </message>
    <message>
        <source>Chinese (Hong Kong)</source>
        <translation>中文（香港）</translation>
    </message>
    <message>
        <source>Chinese (mainland)</source>
        <translation>中文（大陆）</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>With a lawyer: no letters</source>
        <translation>已交律师：不发函件</translation>
    </message>
    <message>
        <source>Insolvent: no letters</source>
        <translation>已破产：不发函件</translation>
    </message>
    <message>
        <source>after the invoice date</source>
        <translation>开票日之后</translation>
    </message>
    <message>
        <source>after delivery</source>
        <translation>交货之后</translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>验收之后</translation>
    </message>
    <message>
        <source>after the end of the month</source>
        <translation>月底之后</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the invoice date</source>
        <translation>
            <numerusform>开票日后 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after delivery</source>
        <translation>
            <numerusform>交货后 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after acceptance</source>
        <translation>
            <numerusform>验收后 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the end of the month</source>
        <translation>
            <numerusform>月结 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Directly with the customer</source>
        <translation>与客户直接成交</translation>
    </message>
    <message>
        <source>Through a platform</source>
        <translation>通过平台成交</translation>
    </message>
</context>
<context>
    <name>choose_file</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>claim</name>
    <message>
        <source>No last safe day</source>
        <translation>没有最后安全日</translation>
    </message>
    <message>
        <source>Safe until {day} · {left}</source>
        <translation>安全至 {day} · {left}</translation>
    </message>
    <message>
        <source>interest {amount}</source>
        <translation>利息 {amount}</translation>
    </message>
    <message>
        <source>interest waived</source>
        <translation>利息已放弃</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day} 到期</translation>
    </message>
    <message>
        <source>counted from the due day to the same date</source>
        <translation>自到期日起算，至届满之年的同一日</translation>
    </message>
    <message>
        <source>counted from the day after the due day</source>
        <translation>自到期日的次日起算</translation>
    </message>
    <message>
        <source>counted from the end of the year in which it was due</source>
        <translation>自到期当年的年底起算</translation>
    </message>
    <message>
        <source>{period} ({source}), {counted}.</source>
        <translation>{period}（{source}），{counted}。</translation>
    </message>
    <message>
        <source>Without events it would be {base}; moved by “{what}” of {on}.</source>
        <translation>若没有任何事件，应为{base}；因{on}的“{what}”而变动。</translation>
    </message>
    <message>
        <source>It would end on {day}, a day of rest, and moves to the next working day.</source>
        <translation>{day}是休息日，届满日顺延至下一个工作日。</translation>
    </message>
    <message>
        <source>The official calendar of that year is not out yet; only weekends are passed over.</source>
        <translation>当年的官方日历尚未公布，只顺延周末。</translation>
    </message>
    <message>
        <source>It has been in court since {day}, in time.</source>
        <translation>已于{day}按时进入法院程序。</translation>
    </message>
    <message>
        <source>Nothing moves it past {day}.</source>
        <translation>任何事件都不能使它晚于{day}。</translation>
    </message>
    <message>
        <source>This rule is not from the statute itself: please confirm.</source>
        <translation>该规则并非直接取自法条，请核实。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last safe day</source>
        <translation>最后安全日</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation>证据：{proof}</translation>
    </message>
    <message>
        <source>No proof is filed for it yet.</source>
        <translation>还没有归档证据。</translation>
    </message>
    <message>
        <source>As it stands in the log</source>
        <translation>见沟通记录</translation>
    </message>
    <message>
        <source>Simple interest; each period counts its first and its last day; {year}. {settled}</source>
        <translation>单利；每段的首日和末日均计入；{year}。{settled}</translation>
    </message>
    <message>
        <source>A payment settles in this order: {parts}.</source>
        <translation>付款按{parts}的顺序抵充。</translation>
    </message>
    <message>
        <source>The fixed sum is settled last, unless you say otherwise.</source>
        <translation>定额补偿最后抵充，您另行指定的除外。</translation>
    </message>
    <message>
        <source>a rate for each day</source>
        <translation>按日计率</translation>
    </message>
    <message>
        <source>{basis} ({source}).</source>
        <translation>{basis}（{source}）。</translation>
    </message>
    <message>
        <source>Interest to {day}</source>
        <translation>截至 {day} 的利息</translation>
    </message>
    <message>
        <source>Interest to {day}, of it paid {amount}</source>
        <translation>截至 {day} 的利息，其中已付 {amount}</translation>
    </message>
    <message>
        <source>Fixed sum for the late payment</source>
        <translation>逾期付款定额补偿</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>{rate} % a day</source>
        <translation>每日 {rate}%</translation>
    </message>
    <message>
        <source>{rate} %</source>
        <translation>{rate}%</translation>
    </message>
    <message>
        <source>agreed rate</source>
        <translation>约定利率</translation>
    </message>
    <message>
        <source>{source}, from {day}</source>
        <translation>{source}，自 {day} 起</translation>
    </message>
    <message>
        <source>last known rate used</source>
        <translation>使用最后已知的利率</translation>
    </message>
    <message>
        <source>please confirm</source>
        <translation>请核实</translation>
    </message>
    <message>
        <source>capped</source>
        <translation>已按上限计</translation>
    </message>
    <message>
        <source>{amount} {part}</source>
        <translation>{part} {amount}</translation>
    </message>
    <message>
        <source>{day}: {amount} was paid and settled {shares}</source>
        <translation>{day}：收到 {amount}，抵充{shares}</translation>
    </message>
    <message>
        <source>{day}: {amount} came off by a credit note, a write-off or credit</source>
        <translation>{day}：以贷项、坏账或余额冲减 {amount}</translation>
    </message>
    <message>
        <source>{day}: {amount} was paid and settled nothing of this claim</source>
        <translation>{day}：收到 {amount}，未抵充这笔债权</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>nothing more runs</source>
        <translation>不再计息</translation>
    </message>
    <message>
        <source>and {amount} for each further day</source>
        <translation>此后每天另加 {amount}</translation>
    </message>
    <message>
        <source>you let it go</source>
        <translation>您已放弃</translation>
    </message>
    <message>
        <source>principal and interest</source>
        <translation>本金与利息</translation>
    </message>
    <message>
        <source>with {amount} of fixed sums</source>
        <translation>含定额补偿 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 笔债权</numerusform>
        </translation>
    </message>
    <message>
        <source>Principal open</source>
        <translation>未付本金</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Demand delivered</source>
        <translation>催告送达</translation>
    </message>
    <message>
        <source>Part payment</source>
        <translation>部分付款</translation>
    </message>
    <message>
        <source>Debt acknowledged in writing</source>
        <translation>书面承认债务</translation>
    </message>
    <message>
        <source>Instalments agreed</source>
        <translation>约定分期付款</translation>
    </message>
    <message>
        <source>Filed with the court and served</source>
        <translation>向法院申请并已送达</translation>
    </message>
    <message>
        <source>Filed with the court, not served</source>
        <translation>向法院申请但未送达</translation>
    </message>
    <message>
        <source>Talks about the claim began</source>
        <translation>就债权开始协商</translation>
    </message>
    <message>
        <source>Talks about the claim ended</source>
        <translation>债权协商结束</translation>
    </message>
    <message>
        <source>Goods sold</source>
        <translation>买卖货款</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务费</translation>
    </message>
    <message>
        <source>Works, such as building or repair</source>
        <translation>承揽报酬（如施工、修理）</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租金</translation>
    </message>
    <message>
        <source>Things hired out</source>
        <translation>动产租金</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Lodging, food and drink</source>
        <translation>住宿餐饮费</translation>
    </message>
    <message>
        <source>Fees of a liberal profession</source>
        <translation>专业人士的报酬</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>往来账</translation>
    </message>
    <message>
        <source>Oral contract</source>
        <translation>口头合同</translation>
    </message>
    <message>
        <source>Consumer contract</source>
        <translation>消费者合同</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>契据（deed）</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Promissory note</source>
        <translation>本票</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>判决</translation>
    </message>
    <message>
        <source>365 days a year</source>
        <translation>一年按 365 天计</translation>
    </message>
    <message>
        <source>The real days of each year (365 or 366)</source>
        <translation>按各年实际天数（365 或 366）</translation>
    </message>
    <message>
        <source>360 days a year</source>
        <translation>一年按 360 天计</translation>
    </message>
    <message>
        <source>30 days a month, 360 a year</source>
        <translation>每月 30 天，一年 360 天</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>agreed in the contract</source>
        <translation>合同约定</translation>
    </message>
    <message>
        <source>as set for the customer</source>
        <translation>按客户资料</translation>
    </message>
    <message>
        <source>as in your business</source>
        <translation>与本公司相同</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>passed {span} ago</source>
        <translation>已过 {span}</translation>
    </message>
    <message>
        <source>that is today</source>
        <translation>就是今天</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>还剩 {span}</translation>
    </message>
</context>
<context>
    <name>currency</name>
    <message>
        <source>New Taiwan dollar</source>
        <translation>新台币</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>港元</translation>
    </message>
    <message>
        <source>Renminbi</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>Macau pataca</source>
        <translation>澳门元</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>澳大利亚元</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>加拿大元</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>未付发票</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>最早到期</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>函件语言</translation>
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
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>开票日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>付款期限</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收款日</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>未核销</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>已退票</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Cheque of {day}</source>
        <translation>{day}的支票</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>没有欠款</translation>
    </message>
    <message>
        <source>Open in {currency}</source>
        <translation>{currency} 未付</translation>
    </message>
    <message>
        <source>{amount} unallocated</source>
        <translation>未核销 {amount}</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Last letter</source>
        <translation>最近函件</translation>
    </message>
    <message>
        <source>None was printed yet</source>
        <translation>尚未打印过</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Agreed with this customer</source>
        <translation>与该客户约定</translation>
    </message>
    <message>
        <source>As usual in your business</source>
        <translation>按本公司惯例</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n 张发票</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grade</name>
    <message>
        <source>Before due</source>
        <translation>到期提醒</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>付款提醒</translation>
    </message>
    <message>
        <source>Firm reminder</source>
        <translation>再次提醒</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Formal demand</source>
        <translation>催款函</translation>
    </message>
    <message>
        <source>Last notice</source>
        <translation>最后通知</translation>
    </message>
    <message>
        <source>Legal attest letter</source>
        <translation>存证信函</translation>
    </message>
    <message>
        <source>Answer to a complaint</source>
        <translation>投诉答复</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>附函</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>未导入的原因</translation>
    </message>
    <message>
        <source>A new customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>The same customer</source>
        <translation>同一客户</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>列表中</translation>
    </message>
    <message>
        <source>In your book</source>
        <translation>账簿中</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>视为</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>客户代码</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>公司或个人</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>函件语言</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>地址第 2 行</translation>
    </message>
    <message>
        <source>Address, line 3</source>
        <translation>地址第 3 行</translation>
    </message>
    <message>
        <source>Address, line 4</source>
        <translation>地址第 4 行</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省／州</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>付款天数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>已付合计</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未付金额</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>贷项金额</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>明细金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>单据类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Date of payment</source>
        <translation>付款日期</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>付款金额</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Invoices and their customers</source>
        <translation>发票及其客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>As they are recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>As it is recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Point: 1,234.50</source>
        <translation>句点：1,234.50</translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation>逗号：1.234,50</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode（UTF-8）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode（UTF-16）</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB18030, GBK)</source>
        <translation>简体中文（GB18030、GBK）</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁体中文（Big5）</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>西欧</translation>
    </message>
    <message>
        <source>Say in which order day and month are written.</source>
        <translation>请指明日和月的先后顺序。</translation>
    </message>
    <message>
        <source>Say in which currency the amounts are.</source>
        <translation>请指明金额的币种。</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>group heads</source>
        <translation>分组标题</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>重复的表头</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>drafts and voided</source>
        <translation>草稿与作废</translation>
    </message>
    <message>
        <source>other documents</source>
        <translation>其他单据</translation>
    </message>
    <message>
        <source>repeated rows</source>
        <translation>重复的行</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不纳入</translation>
    </message>
    <message>
        <source>Choose the column with: {field}.</source>
        <translation>请选择这一列：{field}。</translation>
    </message>
</context>
<context>
    <name>invoices</name>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>部分付款</translation>
    </message>
    <message>
        <source>Cheque held</source>
        <translation>支票未到期</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷项</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>开票日</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Open Settings</source>
        <translation>打开设置</translation>
    </message>
    <message numerus="yes">
        <source>%n of these letters has no address</source>
        <translation>
            <numerusform>其中 %n 封函件没有地址</numerusform>
        </translation>
    </message>
    <message>
        <source>The window of the envelope would be empty: {names}{more}</source>
        <translation>信封的窗口会是空的：{names}{more}</translation>
    </message>
    <message>
        <source>With them all the same</source>
        <translation>仍然一并处理</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不包括这些</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>付款期限</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票数</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Last letter</source>
        <translation>最近函件</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不纳入</translation>
    </message>
    <message>
        <source>Print, no address</source>
        <translation>打印，无地址</translation>
    </message>
    <message>
        <source>Print, see note</source>
        <translation>打印，有提示</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
</context>
<context>
    <name>limitations</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Last safe day</source>
        <translation>最后安全日</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>变动原因</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>记录于</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会面</translation>
    </message>
    <message>
        <source>Platform message</source>
        <translation>平台消息</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>We to them</source>
        <translation>我方联系对方</translation>
    </message>
    <message>
        <source>They to us</source>
        <translation>对方联系我方</translation>
    </message>
    <message>
        <source>For ourselves</source>
        <translation>内部备忘</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>联系上了</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>已留言</translation>
    </message>
    <message>
        <source>Will pay</source>
        <translation>答应付款</translation>
    </message>
    <message>
        <source>Asked for a copy</source>
        <translation>索要副本</translation>
    </message>
    <message>
        <source>Disputes it</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码错误</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Short of cash</source>
        <translation>资金紧张</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Invoice unclear or never received</source>
        <translation>没收到发票或有疑问</translation>
    </message>
    <message>
        <source>Slow internal approval</source>
        <translation>内部审批慢</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>忘记了</translation>
    </message>
    <message>
        <source>Distrust of us or of the platform</source>
        <translation>对我们或平台不放心</translation>
    </message>
    <message>
        <source>Dispute about the contract</source>
        <translation>合同争议</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Refuses to pay</source>
        <translation>拒绝付款</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Delivered late</source>
        <translation>交货延迟</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>未订购</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>未收到</translation>
    </message>
    <message>
        <source>Error on the invoice</source>
        <translation>发票有误</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>The invoice stands</source>
        <translation>维持原发票</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>已开贷项</translation>
    </message>
    <message>
        <source>They withdrew it</source>
        <translation>对方已撤回</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待兑现</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Kept in part</source>
        <translation>部分兑现</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>送货单</translation>
    </message>
    <message>
        <source>Signed acceptance</source>
        <translation>验收单</translation>
    </message>
    <message>
        <source>Invoice copy</source>
        <translation>发票副本</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天记录</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Bank slip</source>
        <translation>银行回单</translation>
    </message>
    <message>
        <source>Proof of posting</source>
        <translation>寄件凭证</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>matters</name>
    <message>
        <source>{amount} by {day}</source>
        <translation>{day}前付 {amount}</translation>
    </message>
    <message>
        <source>promised on {day}</source>
        <translation>{day} 答应</translation>
    </message>
    <message>
        <source>{amount} came in</source>
        <translation>已收 {amount}</translation>
    </message>
    <message>
        <source>no letters until then</source>
        <translation>在此之前不发函件</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>{day} 结束</translation>
    </message>
    <message>
        <source>come back to it on {day}</source>
        <translation>{day} 再跟进</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>争议中</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{what} until {day}</source>
        <translation>{what}，至{day}止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停催收</translation>
    </message>
    <message>
        <source>Pause over</source>
        <translation>暂停已结束</translation>
    </message>
    <message>
        <source>Promise: {state}</source>
        <translation>承诺：{state}</translation>
    </message>
</context>
<context>
    <name>overdue</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>账龄段</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票数</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最久</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>未核销</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>未付金额</translation>
    </message>
    <message>
        <source>Last letter</source>
        <translation>最近函件</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>争议中</translation>
    </message>
    <message>
        <source>Partly disputed</source>
        <translation>部分争议</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停催收</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Interest and deadlines</source>
        <translation>利息与时效</translation>
    </message>
    <message>
        <source>Last safe days</source>
        <translation>最后安全日</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>通话单</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷项</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>银行手续费</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>代扣税款</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>坏账</translation>
    </message>
    <message>
        <source>{invoice} · interest</source>
        <translation>{invoice} · 利息</translation>
    </message>
    <message>
        <source>{invoice} · fixed sum</source>
        <translation>{invoice} · 定额补偿</translation>
    </message>
</context>
<context>
    <name>posting</name>
    <message>
        <source>Labels 3 x 7, 63.5 x 38.1 mm (Avery L7160)</source>
        <translation>标签 3 × 7，63.5 × 38.1 毫米（Avery L7160）</translation>
    </message>
    <message>
        <source>Labels 2 x 7, 99.1 x 38.1 mm (Avery L7163)</source>
        <translation>标签 2 × 7，99.1 × 38.1 毫米（Avery L7163）</translation>
    </message>
    <message>
        <source>Labels 3 x 8, 70 x 37 mm</source>
        <translation>标签 3 × 8，70 × 37 毫米</translation>
    </message>
    <message>
        <source>Envelopes DL, 220 x 110 mm</source>
        <translation>DL 信封，220 × 110 毫米</translation>
    </message>
    <message>
        <source>Envelopes C5, 229 x 162 mm</source>
        <translation>C5 信封，229 × 162 毫米</translation>
    </message>
    <message>
        <source>Envelopes C4, 324 x 229 mm</source>
        <translation>C4 信封，324 × 229 毫米</translation>
    </message>
    <message>
        <source>It is kept as proof that you tried. It counts as delivered only where you confirm that.</source>
        <translation>会留作已尝试送达的证明。只有在您确认之后才视为送达。</translation>
    </message>
    <message>
        <source>With a number or a filed paper a letter that asks for payment moves the limitation by itself.</source>
        <translation>有单号或已归档的凭证时，催款函件会自动更新诉讼时效。</translation>
    </message>
    <message>
        <source>Posting of {letter}</source>
        <translation>交寄 {letter}</translation>
    </message>
    <message numerus="yes">
        <source>Posting of %n letter(s)</source>
        <translation>
            <numerusform>交寄 %n 封函件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ordinary post</source>
        <translation>平信</translation>
    </message>
    <message>
        <source>Registered post</source>
        <translation>挂号信</translation>
    </message>
    <message>
        <source>Registered with return receipt</source>
        <translation>挂号信（附回执）</translation>
    </message>
    <message>
        <source>EMS</source>
        <translation>EMS 特快专递</translation>
    </message>
    <message>
        <source>Registered, with receipt (雙掛號)</source>
        <translation>双挂号（台湾）</translation>
    </message>
    <message>
        <source>Signed For</source>
        <translation>Signed For（英国）</translation>
    </message>
    <message>
        <source>Certified mail</source>
        <translation>Certified Mail（美国）</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>当面递交</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已交寄</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已妥投</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>delivered {day}</source>
        <translation>{day} 妥投</translation>
    </message>
    <message>
        <source>came back {day}</source>
        <translation>{day} 退回</translation>
    </message>
    <message>
        <source>refused {day}</source>
        <translation>{day} 拒收</translation>
    </message>
    <message>
        <source>Posted {day}</source>
        <translation>{day} 交寄</translation>
    </message>
    <message>
        <source>{posted}; {end}</source>
        <translation>{posted}；{end}</translation>
    </message>
    <message>
        <source>Not met, not collected or moved</source>
        <translation>无人签收、逾期未领或已搬迁</translation>
    </message>
    <message>
        <source>They refused to take it</source>
        <translation>对方拒收</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Possible</source>
        <translation>可行</translation>
    </message>
    <message>
        <source>Not against this kind of customer</source>
        <translation>不适用于这类客户</translation>
    </message>
    <message>
        <source>Above its limit</source>
        <translation>超过金额上限</translation>
    </message>
    <message>
        <source>With the interest above its limit</source>
        <translation>加上利息则超过上限</translation>
    </message>
    <message>
        <source>Its limit is in another currency</source>
        <translation>上限为其他币种</translation>
    </message>
    <message>
        <source>please confirm</source>
        <translation>请核实</translation>
    </message>
    <message>
        <source>Interest sheet</source>
        <translation>利息计算表</translation>
    </message>
    <message>
        <source>Ask there</source>
        <translation>请向受理机构询问</translation>
    </message>
    <message>
        <source>about {fee} for {amount}</source>
        <translation>约 {fee}（按 {amount} 计）</translation>
    </message>
    <message>
        <source>{what} (please confirm)</source>
        <translation>{what}（请核实）</translation>
    </message>
</context>
<context>
    <name>stopped</name>
    <message>
        <source>Never remind</source>
        <translation>不催款</translation>
    </message>
    <message>
        <source>With a lawyer</source>
        <translation>已交律师</translation>
    </message>
    <message>
        <source>Insolvent</source>
        <translation>已破产</translation>
    </message>
    <message>
        <source>Just had a letter</source>
        <translation>刚收到函件</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停催收</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Interest is kept</source>
        <translation>保留利息</translation>
    </message>
    <message>
        <source>Interest is waived</source>
        <translation>放弃利息</translation>
    </message>
    <message>
        <source>{amount} was taken back</source>
        <translation>{amount} 已冲销</translation>
    </message>
    <message>
        <source>The cheque over {amount} came back</source>
        <translation>{amount} 支票退票</translation>
    </message>
    <message>
        <source>Next on {day}: {action}</source>
        <translation>下一步（{day}）：{action}</translation>
    </message>
    <message>
        <source>(corrected)</source>
        <translation>（已更正）</translation>
    </message>
    <message>
        <source>(correction)</source>
        <translation>（更正）</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>counts from {day}</source>
        <translation>自 {day} 起生效</translation>
    </message>
    <message>
        <source>{amount} by {day}</source>
        <translation>{day}前付 {amount}</translation>
    </message>
    <message>
        <source>come back to it on {day}</source>
        <translation>{day} 再跟进</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>至 {day} 止</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day} 到期</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>with the fixed sum</source>
        <translation>含定额补偿</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>内容说明</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Past due</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Promised this week</source>
        <translation>本周承诺</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>未兑现的承诺</translation>
    </message>
    <message>
        <source>Paid this month</source>
        <translation>本月收款</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Time runs out</source>
        <translation>时效紧迫</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>承诺到期</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Reminder due</source>
        <translation>该发提醒</translation>
    </message>
    <message>
        <source>Dispute to answer</source>
        <translation>争议待跟进</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>暂停已结束</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>等待回复</translation>
    </message>
    <message>
        <source>Not contacted for long</source>
        <translation>久未联系</translation>
    </message>
    <message>
        <source>Money to allocate</source>
        <translation>款项待核销</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>打电话</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Prepare letter</source>
        <translation>准备函件</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>查看争议</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>恢复跟进</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>See the deadline</source>
        <translation>查看时效</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>通话单</translation>
    </message>
    <message>
        <source>Waiting since {day}. Within a kind, who waits longest comes first.</source>
        <translation>自 {day} 起等待。同一类中，等得最久的在前。</translation>
    </message>
    <message>
        <source>Also: {others}</source>
        <translation>另有：{others}</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>正在核对各行</translation>
    </message>
    <message>
        <source>Writing into the book</source>
        <translation>正在写入账簿</translation>
    </message>
    <message>
        <source>Setting the letters</source>
        <translation>正在排版函件</translation>
    </message>
    <message>
        <source>Setting the interest sheet</source>
        <translation>正在排版利息计算表</translation>
    </message>
    <message>
        <source>Looking for what is overdue</source>
        <translation>正在查找逾期款项</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Saving the files</source>
        <translation>正在保存文件</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在生成列表</translation>
    </message>
    <message>
        <source>Copying the book</source>
        <translation>正在复制账簿</translation>
    </message>
    <message>
        <source>Making the sample book</source>
        <translation>正在制作示例账簿</translation>
    </message>
    <message>
        <source>Checking the book</source>
        <translation>正在检查账簿</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
</TS>

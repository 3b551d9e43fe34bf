<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AddRate</name>
    <message>
        <source>Add a rate</source>
        <translation>新增利率</translation>
    </message>
    <message>
        <source>As it was published. Your book keeps it with its source, and interest is reckoned by it.</source>
        <translation>請依公布的內容填寫。帳簿會連同來源一併保存，並據以計算利息。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Which rate</source>
        <translation>哪種利率</translation>
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
        <translation>公布來源</translation>
    </message>
    <message>
        <source>Such as the page of the central bank, and its date</source>
        <translation>例如中央銀行網頁及其日期</translation>
    </message>
    <message>
        <source>It holds for half a year: from 1 January or 1 July.</source>
        <translation>該利率按半年適用，自 1 月 1 日或 7 月 1 日起。</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address labels or envelopes</source>
        <translation>地址標籤或信封</translation>
    </message>
    <message>
        <source>Our letters fit window envelopes DL, C5 and C4; these are for envelopes without one.</source>
        <translation>函件適用 DL、C5、C4 開窗信封；這裡用於不開窗的信封。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Print on</source>
        <translation>列印於</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>第一張空白標籤</translation>
    </message>
    <message>
        <source>Millimetres, at most 10; minus moves it back</source>
        <translation>公釐，最多 10；負數往回移</translation>
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
        <translation>因沒有地址而略過：{names}</translation>
    </message>
</context>
<context>
    <name>Adjust</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number of the credit note</source>
        <translation>折讓單號碼</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>{kind} on invoice {invoice}</source>
        <translation>發票 {invoice} 的{kind}</translation>
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
        <translation>{currency} 帳齡</translation>
    </message>
</context>
<context>
    <name>Allocate</name>
    <message>
        <source>Let money settle invoices</source>
        <translation>以款項沖帳</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>沖帳</translation>
    </message>
    <message>
        <source>{amount} settles nothing yet</source>
        <translation>尚有 {amount} 未沖帳</translation>
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
        <translation>自己寫這張卡片</translation>
    </message>
    <message>
        <source>First find out why</source>
        <translation>先弄清原因</translation>
    </message>
    <message>
        <source>Ask, one question a line</source>
        <translation>詢問，每行一個問題</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>可以提出</translation>
    </message>
    <message>
        <source>Do not say</source>
        <translation>不要說</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>恢復原樣</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>詢問</translation>
    </message>
    <message>
        <source>Send the papers again</source>
        <translation>重寄單據</translation>
    </message>
    <message>
        <source>Record a dispute</source>
        <translation>記錄爭議</translation>
    </message>
    <message>
        <source>Record a promise</source>
        <translation>記錄承諾</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停催收</translation>
    </message>
    <message>
        <source>Prepare a letter</source>
        <translation>準備函件</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再打電話</translation>
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
        <translation>{letter} 已送達</translation>
    </message>
    <message>
        <source>Note it as come back</source>
        <translation>記為退回</translation>
    </message>
    <message>
        <source>Note the delivery</source>
        <translation>記錄送達</translation>
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
        <translation>號碼</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What the post wrote on it</source>
        <translation>郵局在信封上註記了什麼</translation>
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
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>Attached</name>
    <message>
        <source>Choose documents to file</source>
        <translation>選擇要歸檔的檔案</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>or drop files and paste screenshots here</source>
        <translation>也可將檔案拖到這裡，或貼上截圖</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>There is nothing to file on the clipboard.</source>
        <translation>剪貼簿裡沒有可以歸檔的內容。</translation>
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
        <translation>信函內文</translation>
    </message>
    <message>
        <source>Back to our text</source>
        <translation>恢復標準內文</translation>
    </message>
    <message>
        <source>Days to pay, from receipt</source>
        <translation>付款天數（自收件日起）</translation>
    </message>
    <message>
        <source>Enclosed sheets</source>
        <translation>附件張數</translation>
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
        <translation>套印在郵局的用紙上</translation>
    </message>
    <message>
        <source>Only names, addresses and text are printed; the form is in the printer.</source>
        <translation>只列印姓名、地址與內文；請將用紙放入印表機。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 個字</numerusform>
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
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the days in the text itself.</source>
        <translation>請直接在內文中修改天數。</translation>
    </message>
</context>
<context>
    <name>AttestView</name>
    <message>
        <source>Legal attest letter</source>
        <translation>存證信函</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save as files</source>
        <translation>儲存為檔案</translation>
    </message>
    <message numerus="yes">
        <source>Print %n copies</source>
        <translation>
            <numerusform>列印 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Also those written to lately</source>
        <translation>包括近日已去函的客戶</translation>
    </message>
    <message>
        <source>No overdue claim here is governed by Taiwan&apos;s law.</source>
        <translation>這裡沒有適用臺灣法律的逾期債權。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>開啟設定</translation>
    </message>
    <message>
        <source>Save the letters into</source>
        <translation>將函件存到</translation>
    </message>
</context>
<context>
    <name>BookPart</name>
    <message>
        <source>Show the copy</source>
        <translation>顯示副本</translation>
    </message>
    <message>
        <source>Copying the book</source>
        <translation>正在複製帳簿</translation>
    </message>
    <message>
        <source>This book is open here already.</source>
        <translation>這本帳簿已在此開啟。</translation>
    </message>
    <message>
        <source>{folder} opens in a window of its own.</source>
        <translation>{folder} 將在另一個視窗中開啟。</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>顯示資料夾</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>A copy holds everything: the book, the letters as printed and all documents. Keep one elsewhere.</source>
        <translation>副本包含一切：帳簿、已列印的函件與全部原件。請在別處另存一份。</translation>
    </message>
    <message>
        <source>Copy the book now</source>
        <translation>立即複製帳簿</translation>
    </message>
    <message>
        <source>Open a copy or another book</source>
        <translation>開啟副本或另一本帳簿</translation>
    </message>
    <message>
        <source>{service} copies this folder while the book is written, which can damage it or make two of it. Keep the book in a plain folder of this computer and put only copies there.</source>
        <translation>{service} 會在寫入帳簿時同步此資料夾，帳簿可能因此損壞或變成兩份。請把帳簿放在本機的一般資料夾，只把副本放在那裡。</translation>
    </message>
    <message>
        <source>This folder lies on another computer. When the connection drops, entries can be lost. Keep the book in a plain folder of this computer and put only copies there.</source>
        <translation>此資料夾在另一台電腦上。連線一旦中斷，紀錄可能遺失。請把帳簿放在本機的一般資料夾，只把副本放在那裡。</translation>
    </message>
    <message>
        <source>Where should the copy lie?</source>
        <translation>副本要存放在哪裡？</translation>
    </message>
    <message>
        <source>Which folder holds the book?</source>
        <translation>帳簿在哪個資料夾？</translation>
    </message>
    <message>
        <source>Copied and verified: {folder}</source>
        <translation>已複製並核對無誤：{folder}</translation>
    </message>
    <message>
        <source>The copy was stopped; nothing of it is left.</source>
        <translation>複製已中止，沒有留下任何檔案。</translation>
    </message>
</context>
<context>
    <name>BusinessPart</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>As your customers know you</source>
        <translation>客戶所熟悉的名稱</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>登記名稱</translation>
    </message>
    <message>
        <source>If it is another one</source>
        <translation>與名稱不同時填寫</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <source>Who signs letters</source>
        <translation>函件署名人</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>姓名與職稱</translation>
    </message>
    <message>
        <source>Address, as on your letterhead</source>
        <translation>地址（印在信頭上）</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>銀行帳戶</translation>
    </message>
    <message>
        <source>How customers pay you; printed on every letter</source>
        <translation>客戶如何付款，印在每封函件上</translation>
    </message>
    <message>
        <source>Law that governs</source>
        <translation>適用法律</translation>
    </message>
    <message>
        <source>Your currency</source>
        <translation>本位幣別</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>函件語言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Count years as Taiwan does (民國)</source>
        <translation>使用民國紀年</translation>
    </message>
    <message>
        <source>In letters in Chinese (Taiwan).</source>
        <translation>用於中文（臺灣）函件。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>標誌</translation>
    </message>
    <message>
        <source>At the head of every letter</source>
        <translation>印在每封函件的信頭</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Beside the signature, as companies stamp</source>
        <translation>蓋在簽名旁的公司章</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
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
        <translation>聯絡與收款方式</translation>
    </message>
    <message>
        <source>What is usual for you</source>
        <translation>您的慣常約定</translation>
    </message>
    <message>
        <source>Pictures on paper</source>
        <translation>印在紙上的圖片</translation>
    </message>
</context>
<context>
    <name>CallFactsCard</name>
    <message>
        <source>Whom to call</source>
        <translation>打給誰</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未付款項</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>最近往來</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>還沒有。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 張</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallSheetPage</name>
    <message>
        <source>Call sheet</source>
        <translation>通話單</translation>
    </message>
    <message>
        <source>Whom do you call?</source>
        <translation>您要打給誰？</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>儲存通話紀錄</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>未付 {amount}</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>沒有未付款項</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>What comes of the call</source>
        <translation>通話結果</translation>
    </message>
    <message>
        <source>Send the papers again</source>
        <translation>重寄單據</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再打電話</translation>
    </message>
    <message>
        <source>Call sheet: {customer}</source>
        <translation>通話單：{customer}</translation>
    </message>
</context>
<context>
    <name>CancelLetter</name>
    <message>
        <source>Cancel a letter</source>
        <translation>作廢函件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Such as: wrong address, never posted</source>
        <translation>例如：地址有誤，並未寄出</translation>
    </message>
    <message>
        <source>Cancel the letter</source>
        <translation>作廢函件</translation>
    </message>
    <message>
        <source>Cancel letter {letter}</source>
        <translation>作廢函件 {letter}</translation>
    </message>
    <message>
        <source>It stays in the list, marked as cancelled; its number is not used again.</source>
        <translation>它仍留在清單中，標為已作廢；號碼不再使用。</translation>
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
        <translation>依建議去做</translation>
    </message>
    <message>
        <source>Note what was said</source>
        <translation>記錄溝通內容</translation>
    </message>
    <message>
        <source>Put it off until a day</source>
        <translation>延到某一天</translation>
    </message>
    <message>
        <source>Skip it for today</source>
        <translation>今天略過</translation>
    </message>
    <message>
        <source>Call it done</source>
        <translation>標為完成</translation>
    </message>
    <message>
        <source>Open the call sheet</source>
        <translation>開啟通話單</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Is all well with the book?</source>
        <translation>帳簿是否一切正常？</translation>
    </message>
    <message>
        <source>Checks the file, the journal, every record, the sums and the documents. Nothing is changed.</source>
        <translation>檢查檔案、日誌、每筆紀錄、各項合計與原件，不作任何更動。</translation>
    </message>
    <message>
        <source>Code of the journal on a letter</source>
        <translation>函件上的日誌碼</translation>
    </message>
    <message>
        <source>Optional: type it to prove that the journal was not made anew since that letter</source>
        <translation>可不填：輸入後可證明自該函件以來日誌未被重做</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>檢查帳簿</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Checking the book</source>
        <translation>正在檢查帳簿</translation>
    </message>
    <message>
        <source>{entries} journal entries, {records} records and {originals} documents were checked.</source>
        <translation>已檢查 {entries} 筆日誌、{records} 筆紀錄與 {originals} 份原件。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be.</source>
        <translation>
            <numerusform>有 %n 處不正常。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>The journal now has the code {head}.</source>
        <translation>日誌目前的日誌碼是 {head}。</translation>
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
        <translation>變更</translation>
    </message>
    <message>
        <source>Change the law that governs</source>
        <translation>變更適用法律</translation>
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
        <translation>債權</translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>Print the sheet</source>
        <translation>列印計算書</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>儲存 CSV</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>儲存 PDF</translation>
    </message>
    <message>
        <source>Legal attest letter</source>
        <translation>存證信函</translation>
    </message>
    <message>
        <source>Note an event</source>
        <translation>記錄事件</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>消滅時效</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open the claims of a customer from Overdue.</source>
        <translation>請從「逾期」開啟客戶的債權。</translation>
    </message>
    <message>
        <source>Interest and deadlines</source>
        <translation>利息與時效</translation>
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
        <translation>列印利息計算書</translation>
    </message>
    <message>
        <source>Choose the law</source>
        <translation>選擇適用法律</translation>
    </message>
    <message>
        <source>No law is set for these claims. Choose the law that governs them.</source>
        <translation>這些債權還沒有適用法律，請選擇。</translation>
    </message>
    <message>
        <source>For “{place}” no law data is here. Choose the law that governs these claims.</source>
        <translation>程式中沒有「{place}」的法律資料。請選擇這些債權的適用法律。</translation>
    </message>
    <message>
        <source>Law that governs: {place}, {source}</source>
        <translation>適用法律：{place}（{source}）</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>未付 {amount}</translation>
    </message>
    <message>
        <source>Nothing is open here in {currency}.</source>
        <translation>沒有 {currency} 的未付款項。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing was open here in {currency} on {day}.</source>
        <translation>{day}沒有 {currency} 的未付款項。</translation>
    </message>
    <message>
        <source>Count to today</source>
        <translation>計算到今天</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>Claims</source>
        <translation>債權</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Tick all claims</source>
        <translation>勾選全部債權</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>Tick no claim</source>
        <translation>取消全部勾選</translation>
    </message>
</context>
<context>
    <name>CloseDispute</name>
    <message>
        <source>How does the dispute stand</source>
        <translation>爭議的進展</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>仍在進行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Come back to it on</source>
        <translation>再次跟進日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>ColumnGrid</name>
    <message>
        <source>Columns of the list</source>
        <translation>清單的各欄</translation>
    </message>
    <message>
        <source>Meaning of the column {name}</source>
        <translation>「{name}」欄的意義</translation>
    </message>
</context>
<context>
    <name>ComputerPart</name>
    <message>
        <source>As this computer</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>Letters have languages of their own</source>
        <translation>函件的語言另行設定</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>淺色或深色</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>How it looks here</source>
        <translation>此處的外觀</translation>
    </message>
    <message>
        <source>This concerns only this computer and is not in the book.</source>
        <translation>這些設定只用於本機，不存入帳簿。</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>Nobody yet. Whom do you call about an invoice?</source>
        <translation>還沒有聯絡人。發票的事該找誰？</translation>
    </message>
    <message>
        <source>Letters are addressed to this contact</source>
        <translation>函件寄給此聯絡人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Role, such as accounts or purchasing</source>
        <translation>職務，如會計、採購</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Chat, such as a LINE or WeChat id</source>
        <translation>通訊軟體，如 LINE ID、微信號</translation>
    </message>
    <message>
        <source>Address letters to this contact</source>
        <translation>函件寄給此聯絡人</translation>
    </message>
</context>
<context>
    <name>ContractsCard</name>
    <message>
        <source>Contracts</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>新增合約</translation>
    </message>
    <message>
        <source>None yet. Agreed terms make later letters stronger.</source>
        <translation>還沒有合約。有約定的條款，日後的函件更有力。</translation>
    </message>
    <message>
        <source>{rate} % a year when late</source>
        <translation>逾期以年利率 {rate}% 計息</translation>
    </message>
    <message>
        <source>Law of {place}</source>
        <translation>適用{place}法律</translation>
    </message>
    <message>
        <source>Through {platform}</source>
        <translation>透過 {platform}</translation>
    </message>
    <message>
        <source>What it is, such as Framework contract 2026</source>
        <translation>合約名稱，如「2026 年度合約」</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>簽訂日期</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>付款天數</translation>
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
        <translation>與客戶相同</translation>
    </message>
    <message>
        <source>Law that governs</source>
        <translation>適用法律</translation>
    </message>
    <message>
        <source>Clause for disputes</source>
        <translation>爭議解決條款</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>成交途徑</translation>
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
        <translation>名稱的一部分</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Open that customer</source>
        <translation>開啟該客戶</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不儲存就離開？</translation>
    </message>
    <message>
        <source>What you typed here would be lost.</source>
        <translation>在此輸入的內容將會遺失。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Your own number for the customer, if you have one</source>
        <translation>您為該客戶編的號碼，沒有可不填</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>公司或個人</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>登記名稱</translation>
    </message>
    <message>
        <source>If letters need another name</source>
        <translation>函件須用其他名稱時填寫</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <source>Address, as on an envelope</source>
        <translation>地址（如信封上所寫）</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>函件語言</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>付款天數</translation>
    </message>
    <message>
        <source>Empty: as usual in your business</source>
        <translation>留空：依本公司慣例</translation>
    </message>
    <message>
        <source>As your business</source>
        <translation>與本公司相同</translation>
    </message>
    <message>
        <source>Law that governs</source>
        <translation>適用法律</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Words to filter by, with commas between them</source>
        <translation>用來篩選的詞，以逗號分隔</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Never remind</source>
        <translation>不催款</translation>
    </message>
    <message>
        <source>No reminder is proposed or printed for this customer.</source>
        <translation>不對該客戶提議或列印催款函件。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客戶</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>客戶是誰</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>如何聯絡</translation>
    </message>
    <message>
        <source>Letters and terms</source>
        <translation>函件與付款條件</translation>
    </message>
    <message>
        <source>How to deal with them</source>
        <translation>如何對待</translation>
    </message>
    <message>
        <source>{name} is in your book already, with the same name or tax id.</source>
        <translation>帳簿中已有 {name}，名稱或統一編號相同。</translation>
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
        <translation>返回清單</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>記錄收款</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>記錄溝通</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>通話單</translation>
    </message>
    <message>
        <source>Print reminder</source>
        <translation>列印付款提醒</translation>
    </message>
    <message>
        <source>Add invoice</source>
        <translation>新增發票</translation>
    </message>
    <message>
        <source>File documents</source>
        <translation>歸檔文件</translation>
    </message>
    <message>
        <source>Interest and deadlines</source>
        <translation>利息與時效</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <source>Legal attest letter</source>
        <translation>存證信函</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>與另一筆紀錄合併</translation>
    </message>
    <message>
        <source>Remove from the book</source>
        <translation>移出帳簿</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>依名稱或號碼篩選</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Owes now</source>
        <translation>目前有欠款</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>No customer is like this.</source>
        <translation>沒有這樣的客戶。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>記錄收款</translation>
    </message>
    <message>
        <source>Print reminders</source>
        <translation>列印付款提醒</translation>
    </message>
    <message>
        <source>with “{text}”</source>
        <translation>含「{text}」</translation>
    </message>
    <message>
        <source>Nobody is in your book yet. Add the first customer who owes you something.</source>
        <translation>帳簿裡還沒有客戶。請新增第一位欠款的客戶。</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>New invoice</source>
        <translation>新發票</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>溝通紀錄</translation>
    </message>
    <message>
        <source>Remove {name} from the book?</source>
        <translation>將 {name} 移出帳簿？</translation>
    </message>
    <message>
        <source>This is for records made by mistake. One with invoices, payments or letters stays.</source>
        <translation>這只用於誤建的紀錄。已有發票、收款或函件的客戶不能移出。</translation>
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
        <translation>拋棄利息</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>拋棄</translation>
    </message>
    <message>
        <source>Claim the fixed sum of {amount} too</source>
        <translation>一併請求定額補償 {amount}</translation>
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
        <translation>記錄爭議</translation>
    </message>
    <message>
        <source>What is disputed leaves the reminders of {name} and stays in the overdue list, marked.</source>
        <translation>有爭議的部分不再列入給 {name} 的付款提醒，仍留在逾期清單中，並加上標記。</translation>
    </message>
    <message>
        <source>Record dispute</source>
        <translation>記錄爭議</translation>
    </message>
    <message>
        <source>Which invoices</source>
        <translation>哪些發票</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>爭議內容</translation>
    </message>
    <message>
        <source>Only a part of it</source>
        <translation>其中有爭議的金額</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>對方的要求</translation>
    </message>
    <message>
        <source>Come back to it on</source>
        <translation>再次跟進日期</translation>
    </message>
    <message>
        <source>Empty: all of it</source>
        <translation>留空：全部金額</translation>
    </message>
</context>
<context>
    <name>DocumentLines</name>
    <message>
        <source>File</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>開啟 {name}</translation>
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
        <translation>這類檔案原樣保存。請另存副本後查看。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>歸檔日期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>內容說明</translation>
    </message>
    <message>
        <source>Kept byte for byte under</source>
        <translation>原樣保存，校驗碼為</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>{amount} to {day} on {claims}. Undo brings back what was decided before.</source>
        <translation>{claims} 截至 {day} 共 {amount}。復原即可回到先前的決定。</translation>
    </message>
    <message>
        <source>Follow-ups {day}</source>
        <translation>跟進事項 {day}</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>另存為行事曆檔案</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Another list</source>
        <translation>另一份清單</translation>
    </message>
    <message>
        <source>See who is overdue</source>
        <translation>看看誰逾期</translation>
    </message>
    <message>
        <source>Every row was taken.</source>
        <translation>每一列都已匯入。</translation>
    </message>
    <message>
        <source>Refused rows: save them, mend them, and import that file</source>
        <translation>未匯入的列：請另存、修改後再匯入該檔案</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>儲存未匯入的列</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Book the chosen ones as paid</source>
        <translation>將所選記為已付</translation>
    </message>
    <message>
        <source>In an earlier list, missing from this one: probably paid</source>
        <translation>先前的清單有、這次沒有：可能已付</translation>
    </message>
    <message>
        <source>{name} refused rows</source>
        <translation>{name} 未匯入的列</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>未匯入的原因</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已儲存：{file}</translation>
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
        <translation>這裡顯示所選函件的草稿。查看草稿不會留下紀錄。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不納入</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>重新納入</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n 張發票</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>開啟設定</translation>
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
        <translation>聯絡人</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>溝通內容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
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
        <translation>涉及的發票</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <translation>承諾付款</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下來</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Note an event</source>
        <translation>記錄事件</translation>
    </message>
    <message>
        <source>Only what you can prove protects a claim. Each place judges an event in its own way.</source>
        <translation>唯有能證明的事，才能保護債權。同一事件，各地法律的認定不同。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>Which claims</source>
        <translation>哪些債權</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Who, how, where it lies</source>
        <translation>何人、何種方式、存放在哪裡</translation>
    </message>
    <message>
        <source>The day it arrived</source>
        <translation>送達日</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation>證據：{proof}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>登記名稱</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>函件語言</translation>
    </message>
    <message>
        <source>Law that governs</source>
        <translation>適用法律</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>文件類型</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>由誰提供</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>內容說明</translation>
    </message>
    <message>
        <source>For these invoices</source>
        <translation>對應的發票</translation>
    </message>
    <message>
        <source>Note it in the log as well</source>
        <translation>同時記入溝通紀錄</translation>
    </message>
    <message>
        <source>Add invoice {number} over {amount} to the book</source>
        <translation>將發票 {number}（{amount}）記入帳簿</translation>
    </message>
    <message>
        <source>File</source>
        <translation>歸檔</translation>
    </message>
    <message numerus="yes">
        <source>File, then the next (%n left)</source>
        <translation>
            <numerusform>歸檔並處理下一份（還剩 %n 份）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForThePost</name>
    <message>
        <source>Posting list {day}</source>
        <translation>交寄清單 {day}</translation>
    </message>
    <message>
        <source>Posting list, {day}</source>
        <translation>郵件交寄清單，{day}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>郵件種類</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>號碼</translation>
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
        <translation>郵戳</translation>
    </message>
    <message>
        <source>Taken by, date</source>
        <translation>經辦人簽名、日期</translation>
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
        <translation>利息與時效</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>往來經過</translation>
    </message>
    <message>
        <source>Invoices ({count})</source>
        <translation>發票（{count}）</translation>
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
        <translation>發票</translation>
    </message>
    <message>
        <source>No invoice of this customer is in your book.</source>
        <translation>帳簿中沒有該客戶的發票。</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Nothing has come in from this customer yet.</source>
        <translation>尚未收到該客戶的款項。</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>No letter has gone to this customer.</source>
        <translation>尚未寄函件給該客戶。</translation>
    </message>
    <message>
        <source>Nothing has happened with this customer yet.</source>
        <translation>這位客戶還沒有任何往來紀錄。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Nothing is filed yet. Drop a contract, a delivery note or a mail here.</source>
        <translation>還沒有歸檔文件。可以將合約、送貨單或郵件拖到這裡。</translation>
    </message>
    <message>
        <source>Invoices of {customer}</source>
        <translation>{customer} 的發票</translation>
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
        <translation>{customer} 的往來經過</translation>
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
        <translation>利息計算至</translation>
    </message>
    <message>
        <source>How it is calculated</source>
        <translation>計算方式</translation>
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
        <translation>拋棄</translation>
    </message>
    <message>
        <source>Waive the interest</source>
        <translation>拋棄利息</translation>
    </message>
    <message>
        <source>This is information from the figures in your book, not legal advice.</source>
        <translation>以上依帳簿中的數字計算，僅供參考，不構成法律意見。</translation>
    </message>
    <message>
        <source>{number}: no law data is here for this claim.</source>
        <translation>{number}：程式中沒有這筆債權的法律資料。</translation>
    </message>
    <message>
        <source>{number}: {sentence}</source>
        <translation>{number}：{sentence}</translation>
    </message>
    <message>
        <source>Not the same was decided for all of these claims.</source>
        <translation>這些債權的決定不一致。</translation>
    </message>
    <message>
        <source>You have not decided whether you claim this interest.</source>
        <translation>您尚未決定是否請求這筆利息。</translation>
    </message>
    <message>
        <source>You keep this interest, decided on {day}.</source>
        <translation>您於{day}決定保留這筆利息。</translation>
    </message>
    <message>
        <source>You let this interest go, decided on {day}.</source>
        <translation>您於{day}決定拋棄這筆利息。</translation>
    </message>
    <message>
        <source>You keep this interest and the fixed sum, decided on {day}.</source>
        <translation>您於{day}決定保留這筆利息與定額補償。</translation>
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
        <translation>定額補償</translation>
    </message>
    <message>
        <source>Fixed sum paid</source>
        <translation>已付定額補償</translation>
    </message>
    <message>
        <source>Not decided whether you keep it.</source>
        <translation>尚未決定是否保留。</translation>
    </message>
    <message>
        <source>Waived on {day}: {why}</source>
        <translation>{day} 拋棄：{why}</translation>
    </message>
    <message>
        <source>Kept since {day}.</source>
        <translation>{day} 決定保留。</translation>
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
        <translation>將發票 {invoice} 移出帳簿？</translation>
    </message>
    <message>
        <source>It was typed by mistake. Its number stays free for the right one.</source>
        <translation>用於誤登的發票。號碼可留給正確的那一張。</translation>
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
        <translation>開立日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>異動明細</translation>
    </message>
    <message>
        <source>Amount of the invoice</source>
        <translation>發票金額</translation>
    </message>
    <message>
        <source>Credit of the customer</source>
        <translation>客戶的折讓</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>taken back on {day}</source>
        <translation>{day}收回</translation>
    </message>
    <message>
        <source>counts from that day</source>
        <translation>自該日起生效</translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation>已用折讓</translation>
    </message>
    <message>
        <source>Settled by credit</source>
        <translation>以折讓沖帳</translation>
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
        <translation>定額補償 {amount}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>收回沖帳</translation>
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
        <translation>記錄收款</translation>
    </message>
    <message>
        <source>Use the credit</source>
        <translation>使用折讓</translation>
    </message>
    <message>
        <source>Interest and deadlines</source>
        <translation>利息與時效</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
</context>
<context>
    <name>InvoiceForm</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>開立日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
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
        <translation>發票</translation>
    </message>
    <message>
        <source>Filter by number or customer</source>
        <translation>依號碼或客戶篩選</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Type several</source>
        <translation>連續登打</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>新發票</translation>
    </message>
    <message>
        <source>Interest not decided</source>
        <translation>利息未決定</translation>
    </message>
    <message>
        <source>No invoice looks like this.</source>
        <translation>沒有這樣的發票。</translation>
    </message>
    <message numerus="yes">
        <source>%n in the book</source>
        <translation>
            <numerusform>共 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>No invoice yet. Import the list you have, or type the first one.</source>
        <translation>還沒有發票。請匯入現有的清單，或登打第一張。</translation>
    </message>
    <message>
        <source>Import your list</source>
        <translation>匯入現有的清單</translation>
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
        <translation>在這裡可以做什麼</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>開啟該列</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>Mark the row and go on; Escape unmarks</source>
        <translation>選取該列並移到下一列；Esc 取消選取</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>直接輸入</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>篩選清單</translation>
    </message>
</context>
<context>
    <name>LaterPopup</name>
    <message>
        <source>Remind me</source>
        <translation>稍後提醒</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>三天後</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>下週一</translation>
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
        <translation>適用法律</translation>
    </message>
    <message>
        <source>For all claims against {name} whose contract says nothing else.</source>
        <translation>適用於對 {name} 的全部債權，合約另有約定者除外。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>As in your business</source>
        <translation>與本公司相同</translation>
    </message>
</context>
<context>
    <name>LawPart</name>
    <message>
        <source>What you are mostly owed for</source>
        <translation>主要的債權種類</translation>
    </message>
    <message>
        <source>As the law of the place presumes</source>
        <translation>依當地法律的一般情形</translation>
    </message>
    <message>
        <source>It decides how long a claim can be taken to court. A single claim may differ.</source>
        <translation>它決定債權在多長時間內可以起訴。個別債權可另行選擇。</translation>
    </message>
    <message>
        <source>Days of a year in interest</source>
        <translation>計息時一年的天數</translation>
    </message>
    <message>
        <source>Printed on every interest sheet</source>
        <translation>印在每份利息計算書上</translation>
    </message>
    <message>
        <source>When Today warns</source>
        <translation>「今日」何時提醒</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>債權</translation>
    </message>
    <message>
        <source>Before a claim can no longer be taken to court</source>
        <translation>債權即將不能起訴時</translation>
    </message>
    <message>
        <source>Today warns so long before the last safe day.</source>
        <translation>「今日」會在最後安全日之前的這些時間提醒您。</translation>
    </message>
    <message>
        <source>Published rates</source>
        <translation>公布利率</translation>
    </message>
    <message>
        <source>Interest is reckoned by these. Where a rate is not known, the last known one is used and the sheet says so, until you enter it.</source>
        <translation>利息依這些利率計算。某一時期的利率不詳時，使用最後已知的利率並在計算書上註明，直到您填寫為止。</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>新增利率</translation>
    </message>
    <message>
        <source>This is information, not legal advice.</source>
        <translation>以上僅供參考，不構成法律意見。</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Close the preview</source>
        <translation>關閉預覽</translation>
    </message>
    <message>
        <source>Cancel letter</source>
        <translation>作廢函件</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>列印副本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>cancelled on {day}: {why}</source>
        <translation>{day}作廢：{why}</translation>
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
        <translation>依號碼或客戶篩選</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Legal attest letter</source>
        <translation>存證信函</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <source>Prepare letters</source>
        <translation>準備函件</translation>
    </message>
    <message>
        <source>No letter looks like this.</source>
        <translation>沒有這樣的函件。</translation>
    </message>
    <message>
        <source>Printed letters</source>
        <translation>已列印的函件</translation>
    </message>
    <message numerus="yes">
        <source>%n printed</source>
        <translation>
            <numerusform>已列印 %n 封</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>列印副本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>以系統檢視程式開啟</translation>
    </message>
    <message>
        <source>Cancel letter</source>
        <translation>作廢函件</translation>
    </message>
    <message>
        <source>No letter yet. Those you print are kept here, exactly as they left the house.</source>
        <translation>還沒有函件。列印過的函件都會原樣保存在這裡。</translation>
    </message>
    <message>
        <source>Letters {day}</source>
        <translation>函件 {day}</translation>
    </message>
    <message>
        <source>Save the letters into</source>
        <translation>將函件存到</translation>
    </message>
</context>
<context>
    <name>LimitationPart</name>
    <message>
        <source>Kind of claim</source>
        <translation>債權種類</translation>
    </message>
    <message>
        <source>This law has no limitation period here for this kind of claim.</source>
        <translation>程式中沒有該法律對這類債權的時效期間。</translation>
    </message>
    <message>
        <source>Last safe day for {number}, {amount} open</source>
        <translation>{number} 的最後安全日，未付 {amount}</translation>
    </message>
    <message>
        <source>Kind of claim: {kind}</source>
        <translation>債權種類：{kind}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>In your book, not confirmed yet</source>
        <translation>帳簿中已有，尚未確認</translation>
    </message>
    <message>
        <source>What would move it next</source>
        <translation>今後什麼會使它變動</translation>
    </message>
    <message>
        <source>Choose the kind of claim</source>
        <translation>選擇債權種類</translation>
    </message>
    <message>
        <source>Counted the cautious way. This is information, not legal advice.</source>
        <translation>從嚴計算，僅供參考，不構成法律意見。</translation>
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
        <translation>若作為「{event}」，最後安全日將變為{day}。您有證據嗎？</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>{why} Please confirm.</source>
        <translation>{why}請確認。</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation>證據：{proof}</translation>
    </message>
</context>
<context>
    <name>LimitationsPage</name>
    <message>
        <source>Last safe days</source>
        <translation>最後安全日</translation>
    </message>
    <message>
        <source>Customer or number</source>
        <translation>客戶或號碼</translation>
    </message>
    <message>
        <source>Back to Overdue</source>
        <translation>返回逾期清單</translation>
    </message>
    <message>
        <source>Which claims</source>
        <translation>哪些債權</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>No claim runs out so soon.</source>
        <translation>沒有最後安全日在此範圍內的債權。</translation>
    </message>
    <message>
        <source>Counted the cautious way from what your book knows. Information, not legal advice.</source>
        <translation>依帳簿中已有的內容從嚴計算，僅供參考，不構成法律意見。</translation>
    </message>
    <message>
        <source>Limitation of this claim</source>
        <translation>該債權的時效</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>開啟發票</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已過</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>一個月內</translation>
    </message>
    <message>
        <source>Within 3 months</source>
        <translation>三個月內</translation>
    </message>
    <message>
        <source>Within 6 months</source>
        <translation>六個月內</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>一年內</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 筆債權</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim is open whose law is known. The law that governs is set in the settings.</source>
        <translation>沒有已知適用法律的未付債權。適用法律可在設定中填寫。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No claim looks like this.</source>
        <translation>沒有這樣的債權。</translation>
    </message>
</context>
<context>
    <name>ListFooter</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>計算中</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>Print or save</source>
        <translation>列印或儲存</translation>
    </message>
    <message>
        <source>Print, with a preview</source>
        <translation>預覽並列印</translation>
    </message>
    <message>
        <source>Save as XLSX for a spreadsheet</source>
        <translation>另存為 XLSX 試算表</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>另存為 CSV</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>儲存清單</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已儲存：{file}</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ListsPart</name>
    <message>
        <source>Last day of each ageing bucket</source>
        <translation>各帳齡區間的最後一天</translation>
    </message>
    <message>
        <source>Whole days with commas, such as 30, 60, 90</source>
        <translation>整天數，以逗號分隔，如 30, 60, 90</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>付款天數</translation>
    </message>
    <message>
        <source>From the invoice date, if nothing else is agreed</source>
        <translation>自開立日起算，另有約定者除外</translation>
    </message>
    <message>
        <source>Days to pay after a reminder</source>
        <translation>付款提醒後的寬限天數</translation>
    </message>
    <message>
        <source>The pay-by date in the letter</source>
        <translation>即函件中的付款期限</translation>
    </message>
    <message>
        <source>Days between two letters</source>
        <translation>兩封函件之間的天數</translation>
    </message>
    <message>
        <source>To one customer; sooner only if asked</source>
        <translation>對同一客戶；須特別指定才可提早</translation>
    </message>
    <message>
        <source>Short payments</source>
        <translation>短付的款項</translation>
    </message>
    <message>
        <source>When a payment is short by no more than this, such as by a bank fee, the invoice can be closed with one tick.</source>
        <translation>收款短少不超過此數時（例如扣了匯費），勾選一下即可結清發票。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>With</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Noted on {moment}, {days} later</source>
        <translation>{moment} 補記，晚了 {days}</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>溝通內容</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>This corrects an older entry.</source>
        <translation>這筆紀錄更正了較早的一筆。</translation>
    </message>
    <message>
        <source>This entry was corrected. It stays as it was noted.</source>
        <translation>這筆紀錄已被更正，原文保留。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
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
        <translation>所有結果</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>所有原因</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>Longest silence first</source>
        <translation>最久未聯絡的在前</translation>
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
        <translation>溝通紀錄</translation>
    </message>
    <message>
        <source>Words or a customer</source>
        <translation>內容或客戶</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>記錄溝通</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>No entry looks like this.</source>
        <translation>沒有這樣的紀錄。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 筆紀錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>溝通紀錄</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>通話單</translation>
    </message>
    <message>
        <source>Nothing noted yet. After a call, press Ctrl+L and write what was said.</source>
        <translation>還沒有紀錄。通話後按 Ctrl+L，寫下說了什麼。</translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>(no subject)</source>
        <translation>（無主旨）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>寄件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>寄件時間</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>郵件內文</translation>
    </message>
    <message>
        <source>kept inside this mail</source>
        <translation>保存在本郵件內</translation>
    </message>
    <message>
        <source>File it too</source>
        <translation>一併歸檔</translation>
    </message>
    <message>
        <source>File {name} too</source>
        <translation>一併歸檔 {name}</translation>
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
        <translation>搜尋整本帳簿</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>篩選本頁</translation>
    </message>
    <message>
        <source>Note what was said</source>
        <translation>記錄溝通內容</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>記錄收款</translation>
    </message>
    <message>
        <source>Take back the last thing done</source>
        <translation>復原上一步操作</translation>
    </message>
    <message>
        <source>Show what can be done here</source>
        <translation>顯示在這裡可以做什麼</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>關閉程式</translation>
    </message>
</context>
<context>
    <name>MatterActions</name>
    <message>
        <source>Cancel the promise</source>
        <translation>取消承諾</translation>
    </message>
    <message>
        <source>It stays in the history and counts neither as kept nor as broken.</source>
        <translation>承諾仍留在紀錄中，既不算兌現，也不算未兌現。</translation>
    </message>
    <message>
        <source>Cancel promise</source>
        <translation>取消承諾</translation>
    </message>
    <message>
        <source>End the pause today?</source>
        <translation>今天就結束暫停？</translation>
    </message>
    <message>
        <source>Reminders are proposed again from now on.</source>
        <translation>從現在起會重新建議寄付款提醒。</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>結束暫停</translation>
    </message>
</context>
<context>
    <name>MattersCard</name>
    <message>
        <source>Promises, disputes, pauses</source>
        <translation>承諾、爭議、暫停</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>爭議</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>{kept} of {decided} promises kept</source>
        <translation>{decided} 次承諾，兌現 {kept} 次</translation>
    </message>
    <message>
        <source>Nothing promised, disputed or paused.</source>
        <translation>沒有承諾、爭議或暫停。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>MergeCustomers</name>
    <message>
        <source>Merge with another record</source>
        <translation>與另一筆紀錄合併</translation>
    </message>
    <message>
        <source>Name, code or tax id of the other record</source>
        <translation>另一筆紀錄的名稱、代號或統編</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Which other record is {name} too?</source>
        <translation>哪一筆紀錄也是 {name}？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n 張發票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n 筆收款</numerusform>
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
            <numerusform>%n 位聯絡人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n 份合約</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing but its details</source>
        <translation>僅其資料</translation>
    </message>
    <message>
        <source>Moves to {kept}: {what}. What is empty there is filled in, and the other record leaves the list. You can undo this.</source>
        <translation>移到 {kept}：{what}。該處空缺的資料會補上，另一筆紀錄自清單移除。此操作可以復原。</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>F1: what can I do here</source>
        <translation>F1：這裡可以做什麼</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Enter the rate</source>
        <translation>填寫利率</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>填寫</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A whole number from {least} to {most}</source>
        <translation>請輸入 {least} 到 {most} 之間的整數</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Customers found</source>
        <translation>找到的客戶</translation>
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
            <numerusform>%n 封未列印：請看如何處理</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>顯示資料夾</translation>
    </message>
    <message>
        <source>Note the posting</source>
        <translation>記錄交寄</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No letter was printed.</source>
        <translation>沒有列印任何函件。</translation>
    </message>
    <message>
        <source>What became of the letters</source>
        <translation>函件的結果</translation>
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
        <translation>客戶、號碼或 &gt;50,000</translation>
    </message>
    <message>
        <source>Show the list as of</source>
        <translation>清單截至</translation>
    </message>
    <message>
        <source>Interest and deadlines</source>
        <translation>利息與時效</translation>
    </message>
    <message>
        <source>Prepare letters</source>
        <translation>準備函件</translation>
    </message>
    <message>
        <source>Prepare letters for the selected</source>
        <translation>為所選準備函件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Change between customers and invoices</source>
        <translation>在客戶與發票之間切換</translation>
    </message>
    <message>
        <source>Past due only</source>
        <translation>只看已逾期</translation>
    </message>
    <message>
        <source>Last safe days</source>
        <translation>最後安全日</translation>
    </message>
    <message>
        <source>Nothing is open here. Money that comes in on time asks for nothing.</source>
        <translation>這裡沒有未付款項。準時付款，無須催收。</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>記錄收款</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>依客戶</translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation>依發票</translation>
    </message>
    <message>
        <source>No invoice yet. Who owes you what, and how late it is, will stand here.</source>
        <translation>還沒有發票。誰欠款、欠多少、逾期多久，都會列在這裡。</translation>
    </message>
    <message>
        <source>Import your list</source>
        <translation>匯入現有的清單</translation>
    </message>
    <message>
        <source>Overdue as of {day}</source>
        <translation>截至{day}的逾期款項</translation>
    </message>
    <message>
        <source>with “{text}”</source>
        <translation>含「{text}」</translation>
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
            <numerusform>%n 張發票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} not yet due</source>
        <translation>未到期 {amount}</translation>
    </message>
    <message>
        <source>{amount} unallocated</source>
        <translation>未沖帳 {amount}</translation>
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
        <translation>列印</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>Note when it arrived</source>
        <translation>記錄送達日</translation>
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
        <translation>開啟 {name}</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Pause collecting</source>
        <translation>暫停催收</translation>
    </message>
    <message>
        <source>{name} gets no reminders until the day; then it goes on by itself and Today says so.</source>
        <translation>在這一天之前不寄付款提醒給 {name}；之後自動恢復，「今日」會告訴您。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停催收</translation>
    </message>
    <message>
        <source>What is paused</source>
        <translation>暫停範圍</translation>
    </message>
    <message>
        <source>Everything of this customer</source>
        <translation>該客戶的全部款項</translation>
    </message>
    <message>
        <source>Only invoice {number}</source>
        <translation>僅發票 {number}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>暫停到</translation>
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
        <translation>將這筆收款移出帳簿？</translation>
    </message>
    <message>
        <source>It was typed by mistake and never came in. What it settled is open again.</source>
        <translation>用於誤登、實際未收到的款項。它沖帳的發票恢復為未付。</translation>
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
        <translation>客戶</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
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
        <translation>參考號碼</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>已退票</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已沖銷</translation>
    </message>
    <message>
        <source>Not all of it settles something</source>
        <translation>尚有部分未沖帳</translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation>沖帳的發票</translation>
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
        <translation>未沖帳</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>收回沖帳</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>The money settles nothing again</source>
        <translation>該款項恢復為未沖帳</translation>
    </message>
    <message>
        <source>Let the rest settle invoices</source>
        <translation>以餘額沖帳</translation>
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
        <translation>沖銷收款</translation>
    </message>
    <message>
        <source>Typed by mistake</source>
        <translation>登打有誤</translation>
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
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>以系統檢視程式開啟</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>第 {page} 頁，共 {count} 頁</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose a picture: {name}</source>
        <translation>選擇圖片：{name}</translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Note the posting</source>
        <translation>記錄交寄</translation>
    </message>
    <message>
        <source>List for the counter</source>
        <translation>櫃檯交寄清單</translation>
    </message>
    <message>
        <source>Address labels or envelopes</source>
        <translation>地址標籤或信封</translation>
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
        <translation>記錄交寄</translation>
    </message>
    <message>
        <source>How</source>
        <translation>郵寄方式</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>Numbers on the slips, one line for each letter</source>
        <translation>執據上的號碼，每封函件一行</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Such as: which post office, who took it there</source>
        <translation>例如：哪個郵局、誰去寄的</translation>
    </message>
    <message>
        <source>Ordinary post proves nothing. That it arrived is only a guess.</source>
        <translation>平信不能證明任何事，是否送到只是推測。</translation>
    </message>
    <message>
        <source>It counts as handed over on that day. Keep a signed receipt and file it here.</source>
        <translation>視為當天面交。請保留對方簽收的回條，並在這裡歸檔。</translation>
    </message>
    <message>
        <source>The number is your proof. Note the delivery when the slip or the tracking tells it.</source>
        <translation>號碼就是您的證明。回執或查詢顯示送達後，請記錄送達。</translation>
    </message>
    <message>
        <source>Look at these numbers again: {numbers}</source>
        <translation>請再核對這些號碼：{numbers}</translation>
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
        <translation>已送達…</translation>
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
        <translation>依客戶篩選</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save as files</source>
        <translation>儲存為檔案</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Also those written to lately</source>
        <translation>包括近日已去函的客戶</translation>
    </message>
    <message>
        <source>Letters that may be printed</source>
        <translation>可列印的函件</translation>
    </message>
    <message>
        <source>Prepare letters</source>
        <translation>準備函件</translation>
    </message>
    <message>
        <source>Nobody is overdue here, so there is nothing to write.</source>
        <translation>沒有人逾期，無須寫信。</translation>
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
            <numerusform>列印 %n 封函件</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out or take in</source>
        <translation>不納入或重新納入</translation>
    </message>
    <message>
        <source>Save the letters into</source>
        <translation>將函件存到</translation>
    </message>
</context>
<context>
    <name>PrepareStatements</name>
    <message>
        <source>Also those written to lately</source>
        <translation>包括近日已去函的客戶</translation>
    </message>
    <message>
        <source>Also those with a credit</source>
        <translation>包括有結餘的客戶</translation>
    </message>
    <message>
        <source>Statements of account</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <source>Nobody owes anything on that day, so there is nothing to state.</source>
        <translation>這一天沒有人欠款，無需對帳。</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n 份對帳單</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n statement(s)</source>
        <translation>
            <numerusform>列印 %n 份對帳單</numerusform>
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
        <translation>正在中止，不會做到一半</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Record a promise to pay</source>
        <translation>記錄付款承諾</translation>
    </message>
    <message>
        <source>Record promise</source>
        <translation>記錄承諾</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>承諾人</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>For these invoices; none means the oldest first</source>
        <translation>針對哪些發票；不選則從最早的算起</translation>
    </message>
</context>
<context>
    <name>PromiseFields</name>
    <message>
        <source>Amount promised</source>
        <translation>承諾金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>By</source>
        <translation>付款日</translation>
    </message>
    <message>
        <source>Friday, +7, 11/28</source>
        <translation>週五、+7、11/28</translation>
    </message>
    <message>
        <source>No letters until then</source>
        <translation>在此之前不寄函件</translation>
    </message>
</context>
<context>
    <name>ProofField</name>
    <message>
        <source>Proof</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>File a document now</source>
        <translation>現在歸檔一份文件</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Correct an entry</source>
        <translation>更正紀錄</translation>
    </message>
    <message>
        <source>Note what was said</source>
        <translation>記錄溝通內容</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>不儲存就關閉？</translation>
    </message>
    <message>
        <source>What you typed here would be lost.</source>
        <translation>在此輸入的內容將會遺失。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The old entry stays in the log, marked as corrected. Both can be read.</source>
        <translation>原紀錄仍保留，並標為已更正，兩筆都可以查看。</translation>
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
        <translation>清單內容</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>日期寫法</translation>
    </message>
    <message>
        <source>Decimals are written</source>
        <translation>小數寫法</translation>
    </message>
    <message>
        <source>As the list says</source>
        <translation>依清單所寫</translation>
    </message>
    <message>
        <source>Currency where none is named</source>
        <translation>未註明時的幣別</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Import a list</source>
        <translation>匯入清單</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>另選檔案</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未匯入</translation>
    </message>
    <message>
        <source>Kept as you wrote it</source>
        <translation>保留您的內容</translation>
    </message>
    <message>
        <source>Probably paid</source>
        <translation>可能已付</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>這裡沒有內容。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Here, kept</source>
        <translation>此處（保留）</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>清單中</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>匯入 %n 筆紀錄</numerusform>
        </translation>
    </message>
    <message>
        <source>The book already holds all of it</source>
        <translation>帳簿中已有全部內容</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) may be of a customer you have</source>
        <translation>
            <numerusform>有 %n 個名稱可能是既有客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>come into the book</source>
        <translation>將匯入帳簿</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>are brought up to date</source>
        <translation>將更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未變</translation>
    </message>
    <message>
        <source>are in the book already</source>
        <translation>帳簿中已有</translation>
    </message>
    <message>
        <source>stay outside until mended</source>
        <translation>修改後方可匯入</translation>
    </message>
    <message>
        <source>Columns and first rows</source>
        <translation>各欄與前幾列</translation>
    </message>
    <message>
        <source>Probably the same customer ({count})</source>
        <translation>可能是同一客戶（{count}）</translation>
    </message>
    <message>
        <source>Refused ({count})</source>
        <translation>未匯入（{count}）</translation>
    </message>
    <message>
        <source>Kept as you wrote it ({count})</source>
        <translation>保留您的內容（{count}）</translation>
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
        <translation>儲存</translation>
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
        <translation>記錄收款</translation>
    </message>
    <message>
        <source>Why it is short</source>
        <translation>短付的原因</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>記錄收款</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
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
        <translation>參考號碼</translation>
    </message>
    <message>
        <source>Day on the cheque</source>
        <translation>支票日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation>沖帳的發票</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close the {amount} that is short, as</source>
        <translation>結清短付的 {amount}，列為</translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message>
        <source>Change {name}</source>
        <translation>變更 {name}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nothing with this in its name or number</source>
        <translation>沒有名稱或號碼含此內容的紀錄</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Record payment</source>
        <translation>記錄收款</translation>
    </message>
    <message>
        <source>Use the credit</source>
        <translation>使用折讓</translation>
    </message>
    <message>
        <source>Interest and deadlines</source>
        <translation>利息與時效</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
</context>
<context>
    <name>SameList</name>
    <message>
        <source>Nothing here.</source>
        <translation>這裡沒有內容。</translation>
    </message>
    <message>
        <source>Probably the same customer</source>
        <translation>可能是同一客戶</translation>
    </message>
    <message>
        <source>The same customer</source>
        <translation>同一客戶</translation>
    </message>
    <message>
        <source>A new customer</source>
        <translation>新客戶</translation>
    </message>
    <message>
        <source>Choose the rows that mean a customer you have; what you say is kept for the next list.</source>
        <translation>請選出其實是既有客戶的列；您的選擇會留給下一份清單使用。</translation>
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
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo more</source>
        <translation>繼續復原</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>搜尋  Ctrl+K</translation>
    </message>
    <message>
        <source>Customers, invoices and letters by any part of a name or number</source>
        <translation>以名稱或號碼的任一部分尋找客戶、發票與函件</translation>
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
        <translation>自 {day} 起 {percent}%（請確認）</translation>
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
        <translation>{first} 至 {last} 的利率不詳。</translation>
    </message>
    <message>
        <source>Not looked up since {first}. If it has changed, enter it.</source>
        <translation>{first} 之後未再查核。如有變動，請填寫。</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>填寫</translation>
    </message>
    <message>
        <source>Enter the rate: {name}</source>
        <translation>填寫利率：{name}</translation>
    </message>
    <message>
        <source>Yours: {percent} % from {day} ({source})</source>
        <translation>您新增的：自 {day} 起 {percent}%（{source}）</translation>
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
        <translation>清單與函件</translation>
    </message>
    <message>
        <source>Today and the log</source>
        <translation>今日與溝通紀錄</translation>
    </message>
    <message>
        <source>Interest and deadlines</source>
        <translation>利息與時效</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>帳簿</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Saved as you go</source>
        <translation>隨改隨存</translation>
    </message>
</context>
<context>
    <name>SeveralInvoices</name>
    <message>
        <source>Type several invoices</source>
        <translation>連續登打發票</translation>
    </message>
    <message>
        <source>Tab and Enter go on; an empty customer is the one above</source>
        <translation>按 Tab 與 Enter 繼續；客戶留空即與上一列相同</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>開立日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Invoices typed in a row</source>
        <translation>連續登打的發票</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不儲存就離開？</translation>
    </message>
    <message>
        <source>The invoices typed here are not in the book yet.</source>
        <translation>在此登打的發票尚未存入帳簿。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>第 {line} 列：{what}</translation>
    </message>
    <message numerus="yes">
        <source>Save %n invoice(s)</source>
        <translation>
            <numerusform>儲存 %n 張發票</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareGrid</name>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
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
        <translation>沖帳</translation>
    </message>
    <message>
        <source>What the money settles</source>
        <translation>款項沖帳的發票</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>重新提議</translation>
    </message>
    <message>
        <source>The fixed sum for late payment that you keep and nobody paid yet</source>
        <translation>您保留的遲延付款定額補償，尚未收到</translation>
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
        <translation>{invoice} 的沖帳金額</translation>
    </message>
    <message>
        <source>The invoices take {amount} more than there is.</source>
        <translation>各發票的沖帳金額比款項多出 {amount}。</translation>
    </message>
    <message>
        <source>Nothing is open in this currency. All of it stays unallocated.</source>
        <translation>該幣別沒有未付發票，全部保留為未沖帳。</translation>
    </message>
    <message>
        <source>{amount} stays unallocated.</source>
        <translation>{amount} 保留為未沖帳。</translation>
    </message>
    <message>
        <source>All of it settles invoices.</source>
        <translation>全部用於沖帳。</translation>
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
        <translation>訖</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
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
        <translation>利率來源</translation>
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
        <translation>開啟設定</translation>
    </message>
    <message>
        <source>Save the interest sheet</source>
        <translation>儲存利息計算書</translation>
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
        <translation>關閉詳細資料</translation>
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
        <translation>匯入清單</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what will be</source>
        <translation>您看過結果之前，不作任何更動</translation>
    </message>
    <message>
        <source>Drop the list from your accounting program or spreadsheet here</source>
        <translation>將會計軟體或試算表的清單拖到這裡</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX, XLS or ODS with customers, invoices or payments, as it is</source>
        <translation>CSV、TSV、XLSX、XLS 或 ODS，含客戶、發票或收款，原樣即可</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>貼上資料列</translation>
    </message>
    <message>
        <source>Copy the rows with their headings in your spreadsheet first (Ctrl+V)</source>
        <translation>請先在試算表中連同標題複製各列（Ctrl+V）</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>貼上的資料列</translation>
    </message>
    <message>
        <source>It is larger than any list.</source>
        <translation>這個檔案太大，不像是清單。</translation>
    </message>
    <message>
        <source>Choose the list to import</source>
        <translation>選擇要匯入的清單</translation>
    </message>
</context>
<context>
    <name>StatementBar</name>
    <message>
        <source>What it shows</source>
        <translation>列示內容</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>往來明細</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>未結帳款</translation>
    </message>
    <message>
        <source>Both of them</source>
        <translation>兩者都列</translation>
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
        <translation>自己加上的文字</translation>
    </message>
    <message>
        <source>Stands below our text; may stay empty</source>
        <translation>排在正文之後，可留空</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>This is information, not legal advice. Where much is at stake, ask a lawyer first.</source>
        <translation>本頁僅供參考，不構成法律意見。事關重大時，請先諮詢律師。</translation>
    </message>
    <message>
        <source>Tick a claim whose law is known here.</source>
        <translation>請勾選已有法律資料的債權。</translation>
    </message>
    <message>
        <source>The ways in {place} were not all looked up at their sources. What is known stands here; please confirm it with the court.</source>
        <translation>{place}的途徑並未全部核對原始來源。此處列出已知的內容，請向法院確認。</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未付款項</translation>
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
        <translation>定額補償</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Not decided whether interest is kept: {numbers}</source>
        <translation>尚未決定是否保留利息：{numbers}</translation>
    </message>
    <message>
        <source>Without interest, because it cannot be reckoned yet: {numbers}</source>
        <translation>暫時無法計算，未計利息：{numbers}</translation>
    </message>
    <message>
        <source>What goes wrong often here</source>
        <translation>這裡常見的疏失</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
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
        <translation>這筆收款中有 {left} 未沖帳，可以退還。</translation>
    </message>
    <message>
        <source>Record the refund</source>
        <translation>記錄退款</translation>
    </message>
    <message>
        <source>What the {amount} settled is open again from that day.</source>
        <translation>這筆 {amount} 沖帳的發票自該日起恢復為未付。</translation>
    </message>
    <message>
        <source>The cheque came back</source>
        <translation>支票退票</translation>
    </message>
    <message>
        <source>Record it as bounced</source>
        <translation>記為退票</translation>
    </message>
    <message>
        <source>Reverse the payment</source>
        <translation>沖銷收款</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>沖銷</translation>
    </message>
</context>
<context>
    <name>Taker</name>
    <message>
        <source>Screenshot</source>
        <translation>截圖</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼上的文字</translation>
    </message>
</context>
<context>
    <name>TalkPart</name>
    <message>
        <source>Days of grace after a promise</source>
        <translation>承諾到期後的寬限天數</translation>
    </message>
    <message>
        <source>Money on its way still keeps it</source>
        <translation>在途款項仍算守約</translation>
    </message>
    <message>
        <source>Percent that keep a promise</source>
        <translation>付到百分之幾算守約</translation>
    </message>
    <message>
        <source>100: only the whole amount</source>
        <translation>100：須付足全額</translation>
    </message>
    <message>
        <source>Days without a word</source>
        <translation>多少天未聯絡</translation>
    </message>
    <message>
        <source>Then Today proposes to get in touch</source>
        <translation>到時今日會建議聯絡</translation>
    </message>
    <message>
        <source>Further results of a contact</source>
        <translation>更多聯絡結果</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一項</translation>
    </message>
    <message>
        <source>Further reasons for not paying</source>
        <translation>更多未付款原因</translation>
    </message>
    <message>
        <source>Further reasons for a dispute</source>
        <translation>更多爭議原因</translation>
    </message>
    <message>
        <source>Promises and Today</source>
        <translation>承諾與今日</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>自訂用語</translation>
    </message>
    <message>
        <source>They are offered after ours. Old entries keep the words they have.</source>
        <translation>排在內建用語之後；以前的紀錄保留原有用語。</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>How the claim is calculated</source>
        <translation>債權的計算方式</translation>
    </message>
    <message>
        <source>For {claims}. What you leave as usual follows the law and your settings.</source>
        <translation>用於 {claims}。保持「預設」的項目依法律與您的設定處理。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Agreed percent a year</source>
        <translation>約定年利率（%）</translation>
    </message>
    <message>
        <source>As usual: {what}</source>
        <translation>預設：{what}</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>一年的天數</translation>
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
        <translation>債權種類</translation>
    </message>
    <message>
        <source>none unless agreed</source>
        <translation>未約定則無利息</translation>
    </message>
    <message>
        <source>Empty: {rate} % as in the contract</source>
        <translation>留空：依合約 {rate}%</translation>
    </message>
    <message>
        <source>As agreed or awarded, such as 12</source>
        <translation>約定或判決的利率，例如 12</translation>
    </message>
    <message>
        <source>As usual: interest</source>
        <translation>預設：利息</translation>
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
        <translation>時間已過 {percent}%</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the claim</source>
        <translation>債權的時間軸</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>開啟 {name}</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Skip for today</source>
        <translation>今天略過</translation>
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
        <translation>將跟進事項與承諾存成行事曆檔案（.ics）</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>記錄收款</translation>
    </message>
    <message>
        <source>Nothing to do yet. Add a customer, or import what is open.</source>
        <translation>還沒有事情要做。請新增客戶，或匯入未付款項。</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>All done for today. Nobody else needs you now.</source>
        <translation>今天的事都做完了，暫時沒有別的要處理。</translation>
    </message>
    <message>
        <source>See all that is overdue</source>
        <translation>查看全部逾期款項</translation>
    </message>
    <message>
        <source>Last payment entered today</source>
        <translation>最近一次記錄收款是今天</translation>
    </message>
    <message numerus="yes">
        <source>Last payment entered %n day(s) ago</source>
        <translation>
            <numerusform>最近一次記錄收款是 %n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}. Enter what came in before you chase.</source>
        <translation>{said}。催款之前，請先記錄已入帳的款項。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n 件事要做</numerusform>
        </translation>
    </message>
    <message>
        <source>↑↓ choose · Enter do · L note · S later · X skip · D done · C call sheet</source>
        <translation>↑↓ 選擇 · Enter 執行 · L 記一筆 · S 稍後 · X 略過 · D 完成 · C 通話單</translation>
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
        <translation>金額上限</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>受理機關</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>所需時間</translation>
    </message>
    <message>
        <source>Court fee</source>
        <translation>法院費用</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>所需文件</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>來源：{source}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to CollectDesk</source>
        <translation>歡迎使用 CollectDesk</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>Name of your business</source>
        <translation>公司名稱</translation>
    </message>
    <message>
        <source>Language of most letters</source>
        <translation>多數函件的語言</translation>
    </message>
    <message>
        <source>Your currency</source>
        <translation>本位幣別</translation>
    </message>
    <message>
        <source>Start with an empty book</source>
        <translation>從空白帳簿開始</translation>
    </message>
    <message>
        <source>Type your first customer and invoices, one by one or ten in a row.</source>
        <translation>登打第一位客戶與發票，逐張或一次十張都行。</translation>
    </message>
    <message>
        <source>Import the list you have</source>
        <translation>匯入現有的清單</translation>
    </message>
    <message>
        <source>From a spreadsheet or an accounting program. You see everything before it is kept.</source>
        <translation>來自試算表或會計軟體。儲存之前，您會看到全部內容。</translation>
    </message>
    <message>
        <source>Look at the sample book first</source>
        <translation>先看看範例帳簿</translation>
    </message>
    <message>
        <source>A made-up design studio with sixty customers. Nothing of it mixes with your own.</source>
        <translation>一家虛構的設計工作室，有六十位客戶。不會與您的資料混在一起。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
    <message>
        <source>Here you see who owes you what, and print letters that get it paid and keep the customer.</source>
        <translation>在這裡，誰欠多少一目了然，列印出的函件既能收到款，又能留住客戶。</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>本公司</translation>
    </message>
    <message>
        <source>Your book stays on this computer, in {folder}. All of this can be changed in Settings.</source>
        <translation>帳簿保存在本機的 {folder}。以上各項都可在「設定」中變更。</translation>
    </message>
</context>
<context>
    <name>WhoseBook</name>
    <message>
        <source>Open my own book</source>
        <translation>開啟我自己的帳簿</translation>
    </message>
    <message>
        <source>Start my own book</source>
        <translation>開始我自己的帳簿</translation>
    </message>
    <message>
        <source>This is the sample book; nothing here is yours.</source>
        <translation>這是範例帳簿，裡面沒有您的資料。</translation>
    </message>
    <message>
        <source>This is a copy of your book, made on {day}. Work in it stays in it.</source>
        <translation>這是您的帳簿的副本，製作於 {day}。在這裡所做的只留在副本裡。</translation>
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
        <translation>您投入的時數</translation>
    </message>
    <message>
        <source>An hour is worth</source>
        <translation>每小時的價值</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>哪種途徑</translation>
    </message>
    <message>
        <source>Court fee</source>
        <translation>法院費用</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>其他費用</translation>
    </message>
    <message>
        <source>Chance in percent</source>
        <translation>收回的機率（%）</translation>
    </message>
    <message>
        <source>Worth chasing?</source>
        <translation>值得追討嗎？</translation>
    </message>
    <message>
        <source>An estimate. Costs that the customer may have to refund are not counted.</source>
        <translation>僅為估算，未計入客戶可能須償還的費用。</translation>
    </message>
    <message>
        <source>It takes {costs}: {time} of your time, {fee} for the court, {other} of other costs.</source>
        <translation>需要投入 {costs}：您的時間 {time}，法院費用 {fee}，其他費用 {other}。</translation>
    </message>
    <message>
        <source>Of {amount} on average {comes_in} comes in: that leaves {brings}.</source>
        <translation>{amount} 平均可收回 {comes_in}，扣除投入後為 {brings}。</translation>
    </message>
    <message>
        <source>It takes more than there is to win, even if all is paid.</source>
        <translation>即使全部收回，也抵不上投入。</translation>
    </message>
    <message>
        <source>It costs nothing, as far as you have entered.</source>
        <translation>依您填寫的內容，沒有任何投入。</translation>
    </message>
    <message>
        <source>It pays from a chance of {percent} % on.</source>
        <translation>收回的機率達到 {percent}% 就值得。</translation>
    </message>
    <message>
        <source>A number of hours, such as 2.5</source>
        <translation>請填寫時數，例如 2.5</translation>
    </message>
</context>
<context>
    <name>adjustment</name>
    <message>
        <source>Credit note</source>
        <translation>折讓</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>呆帳</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>減免</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>匯費</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>扣繳稅款</translation>
    </message>
    <message>
        <source>The customer owes less, as your credit note says. It may exceed what is open.</source>
        <translation>依折讓單，客戶少欠這筆金額。可以超過未付金額。</translation>
    </message>
    <message>
        <source>You no longer expect this money. The invoice is closed by it.</source>
        <translation>這筆款項不再期望收回，發票就此結清。</translation>
    </message>
    <message>
        <source>Something is added to the invoice, such as a fee for a reminder.</source>
        <translation>在發票上加收一筆，例如催款費用。</translation>
    </message>
    <message>
        <source>You let the customer off this part.</source>
        <translation>免去客戶的這一部分。</translation>
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
        <translation>暫時不要</translation>
    </message>
    <message>
        <source>Something in CollectDesk went wrong</source>
        <translation>CollectDesk 發生錯誤</translation>
    </message>
    <message>
        <source>What was shown as saved is safe. The last step may be missing: please look, and repeat it.</source>
        <translation>顯示為已儲存的內容是安全的。最後一步可能沒有存下：請查看，並再做一次。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>最近往來</translation>
    </message>
    <message>
        <source>Promises, disputes, pauses</source>
        <translation>承諾、爭議、暫停</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>詢問</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>可以提出</translation>
    </message>
    <message>
        <source>Do not say</source>
        <translation>不要說</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>承諾兌現</translation>
    </message>
    <message>
        <source>Call sheet: {customer}</source>
        <translation>通話單：{customer}</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
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
        <translation>通話對象</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>溝通內容</translation>
    </message>
    <message>
        <source>Promised amount</source>
        <translation>承諾金額</translation>
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
        <translation>中文（臺灣）</translation>
    </message>
    <message>
        <source>Chinese (Hong Kong)</source>
        <translation>中文（香港）</translation>
    </message>
    <message>
        <source>Chinese (mainland)</source>
        <translation>中文（中國大陸）</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英國</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美國</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳洲</translation>
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
        <translation>個人</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>With a lawyer: no letters</source>
        <translation>已交律師：不發函件</translation>
    </message>
    <message>
        <source>Insolvent: no letters</source>
        <translation>已破產：不發函件</translation>
    </message>
    <message>
        <source>after the invoice date</source>
        <translation>開立日之後</translation>
    </message>
    <message>
        <source>after delivery</source>
        <translation>交貨之後</translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>驗收之後</translation>
    </message>
    <message>
        <source>after the end of the month</source>
        <translation>月底之後</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the invoice date</source>
        <translation>
            <numerusform>開立日後 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after delivery</source>
        <translation>
            <numerusform>交貨後 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after acceptance</source>
        <translation>
            <numerusform>驗收後 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the end of the month</source>
        <translation>
            <numerusform>月結 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Directly with the customer</source>
        <translation>與客戶直接成交</translation>
    </message>
    <message>
        <source>Through a platform</source>
        <translation>透過平台成交</translation>
    </message>
</context>
<context>
    <name>choose_file</name>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
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
        <translation>沒有最後安全日</translation>
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
        <translation>利息已拋棄</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day} 到期</translation>
    </message>
    <message>
        <source>counted from the due day to the same date</source>
        <translation>自到期日起算，至屆滿之年的相當日</translation>
    </message>
    <message>
        <source>counted from the day after the due day</source>
        <translation>自到期日之翌日起算</translation>
    </message>
    <message>
        <source>counted from the end of the year in which it was due</source>
        <translation>自到期當年的年底起算</translation>
    </message>
    <message>
        <source>{period} ({source}), {counted}.</source>
        <translation>{period}（{source}），{counted}。</translation>
    </message>
    <message>
        <source>Without events it would be {base}; moved by “{what}” of {on}.</source>
        <translation>若沒有任何事件，應為{base}；因{on}的「{what}」而變動。</translation>
    </message>
    <message>
        <source>It would end on {day}, a day of rest, and moves to the next working day.</source>
        <translation>{day}是休息日，末日順延至次一工作日。</translation>
    </message>
    <message>
        <source>The official calendar of that year is not out yet; only weekends are passed over.</source>
        <translation>當年的官方行事曆尚未公布，只順延週末。</translation>
    </message>
    <message>
        <source>It has been in court since {day}, in time.</source>
        <translation>已於{day}按時進入法院程序。</translation>
    </message>
    <message>
        <source>Nothing moves it past {day}.</source>
        <translation>任何事件都不能使它晚於{day}。</translation>
    </message>
    <message>
        <source>This rule is not from the statute itself: please confirm.</source>
        <translation>該規則並非直接取自法條，請確認。</translation>
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
        <translation>最後安全日</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation>證據：{proof}</translation>
    </message>
    <message>
        <source>No proof is filed for it yet.</source>
        <translation>還沒有歸檔證據。</translation>
    </message>
    <message>
        <source>As it stands in the log</source>
        <translation>見溝通紀錄</translation>
    </message>
    <message>
        <source>Simple interest; each period counts its first and its last day; {year}. {settled}</source>
        <translation>單利；每段的首日與末日均計入；{year}。{settled}</translation>
    </message>
    <message>
        <source>A payment settles in this order: {parts}.</source>
        <translation>付款依{parts}的順序抵充。</translation>
    </message>
    <message>
        <source>The fixed sum is settled last, unless you say otherwise.</source>
        <translation>定額補償最後抵充，您另行指定者除外。</translation>
    </message>
    <message>
        <source>a rate for each day</source>
        <translation>按日計率</translation>
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
        <translation>遲延付款定額補償</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已拋棄</translation>
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
        <translation>約定利率</translation>
    </message>
    <message>
        <source>{source}, from {day}</source>
        <translation>{source}，自 {day} 起</translation>
    </message>
    <message>
        <source>last known rate used</source>
        <translation>使用最後已知的利率</translation>
    </message>
    <message>
        <source>please confirm</source>
        <translation>請確認</translation>
    </message>
    <message>
        <source>capped</source>
        <translation>已依上限計</translation>
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
        <translation>{day}：以折讓、呆帳或餘額沖減 {amount}</translation>
    </message>
    <message>
        <source>{day}: {amount} was paid and settled nothing of this claim</source>
        <translation>{day}：收到 {amount}，未抵充這筆債權</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>nothing more runs</source>
        <translation>不再計息</translation>
    </message>
    <message>
        <source>and {amount} for each further day</source>
        <translation>此後每天另加 {amount}</translation>
    </message>
    <message>
        <source>you let it go</source>
        <translation>您已拋棄</translation>
    </message>
    <message>
        <source>principal and interest</source>
        <translation>本金與利息</translation>
    </message>
    <message>
        <source>with {amount} of fixed sums</source>
        <translation>含定額補償 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 筆債權</numerusform>
        </translation>
    </message>
    <message>
        <source>Principal open</source>
        <translation>未付本金</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Demand delivered</source>
        <translation>催告送達</translation>
    </message>
    <message>
        <source>Part payment</source>
        <translation>部分清償</translation>
    </message>
    <message>
        <source>Debt acknowledged in writing</source>
        <translation>書面承認債務</translation>
    </message>
    <message>
        <source>Instalments agreed</source>
        <translation>約定分期付款</translation>
    </message>
    <message>
        <source>Filed with the court and served</source>
        <translation>向法院聲請並已送達</translation>
    </message>
    <message>
        <source>Filed with the court, not served</source>
        <translation>向法院聲請但未送達</translation>
    </message>
    <message>
        <source>Talks about the claim began</source>
        <translation>就債權開始協商</translation>
    </message>
    <message>
        <source>Talks about the claim ended</source>
        <translation>債權協商結束</translation>
    </message>
    <message>
        <source>Goods sold</source>
        <translation>買賣價金</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務費</translation>
    </message>
    <message>
        <source>Works, such as building or repair</source>
        <translation>承攬報酬（如施工、修繕）</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租金</translation>
    </message>
    <message>
        <source>Things hired out</source>
        <translation>動產租價</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>運費</translation>
    </message>
    <message>
        <source>Lodging, food and drink</source>
        <translation>住宿飲食費</translation>
    </message>
    <message>
        <source>Fees of a liberal profession</source>
        <translation>專門職業的報酬</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>往來帳</translation>
    </message>
    <message>
        <source>Oral contract</source>
        <translation>口頭契約</translation>
    </message>
    <message>
        <source>Consumer contract</source>
        <translation>消費者契約</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>契據（deed）</translation>
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
        <translation>判決</translation>
    </message>
    <message>
        <source>365 days a year</source>
        <translation>一年以 365 天計</translation>
    </message>
    <message>
        <source>The real days of each year (365 or 366)</source>
        <translation>依各年實際天數（365 或 366）</translation>
    </message>
    <message>
        <source>360 days a year</source>
        <translation>一年以 360 天計</translation>
    </message>
    <message>
        <source>30 days a month, 360 a year</source>
        <translation>每月 30 天，一年 360 天</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>費用</translation>
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
        <translation>合約約定</translation>
    </message>
    <message>
        <source>as set for the customer</source>
        <translation>依客戶資料</translation>
    </message>
    <message>
        <source>as in your business</source>
        <translation>與本公司相同</translation>
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
            <numerusform>%n 個月</numerusform>
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
        <translation>已過 {span}</translation>
    </message>
    <message>
        <source>that is today</source>
        <translation>就是今天</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>還剩 {span}</translation>
    </message>
</context>
<context>
    <name>currency</name>
    <message>
        <source>New Taiwan dollar</source>
        <translation>新臺幣</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>港元</translation>
    </message>
    <message>
        <source>Renminbi</source>
        <translation>人民幣</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>英鎊</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>歐元</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日圓</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>Macau pataca</source>
        <translation>澳門元</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>澳幣</translation>
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
        <translation>客戶</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>未付發票</translation>
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
        <translation>函件語言</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>開立日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
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
        <translation>類別</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>付款期限</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作廢</translation>
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
        <translation>沖帳</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>未沖帳</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考號碼</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>已退票</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已沖銷</translation>
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
        <translation>沒有欠款</translation>
    </message>
    <message>
        <source>Open in {currency}</source>
        <translation>{currency} 未付</translation>
    </message>
    <message>
        <source>{amount} unallocated</source>
        <translation>未沖帳 {amount}</translation>
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
        <translation>尚未列印過</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>付款條件</translation>
    </message>
    <message>
        <source>Agreed with this customer</source>
        <translation>與該客戶約定</translation>
    </message>
    <message>
        <source>As usual in your business</source>
        <translation>依本公司慣例</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n 張發票</numerusform>
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
        <translation>對帳單</translation>
    </message>
    <message>
        <source>Formal demand</source>
        <translation>催款通知書</translation>
    </message>
    <message>
        <source>Last notice</source>
        <translation>最後通知</translation>
    </message>
    <message>
        <source>Legal attest letter</source>
        <translation>存證信函</translation>
    </message>
    <message>
        <source>Answer to a complaint</source>
        <translation>申訴回覆</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>致謝</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據</translation>
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
        <translation>列</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>未匯入的原因</translation>
    </message>
    <message>
        <source>A new customer</source>
        <translation>新客戶</translation>
    </message>
    <message>
        <source>The same customer</source>
        <translation>同一客戶</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>清單中</translation>
    </message>
    <message>
        <source>In your book</source>
        <translation>帳簿中</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>視為</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>客戶代號</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>公司或個人</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>函件語言</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>地址第 2 列</translation>
    </message>
    <message>
        <source>Address, line 3</source>
        <translation>地址第 3 列</translation>
    </message>
    <message>
        <source>Address, line 4</source>
        <translation>地址第 4 列</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>縣市／省</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵遞區號</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家或地區</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>發票號碼</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>發票日期</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>付款天數</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>已付合計</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未付金額</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>折讓金額</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>明細金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>單據類型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考號碼</translation>
    </message>
    <message>
        <source>Date of payment</source>
        <translation>付款日期</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>付款金額</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Invoices and their customers</source>
        <translation>發票及其客戶</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>As they are recognised</source>
        <translation>自動辨識</translation>
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
        <translation>自動辨識</translation>
    </message>
    <message>
        <source>Point: 1,234.50</source>
        <translation>句點：1,234.50</translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation>逗號：1.234,50</translation>
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
        <translation>簡體中文（GB18030、GBK）</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁體中文（Big5）</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>西歐</translation>
    </message>
    <message>
        <source>Say in which order day and month are written.</source>
        <translation>請指明日與月的先後順序。</translation>
    </message>
    <message>
        <source>Say in which currency the amounts are.</source>
        <translation>請指明金額的幣別。</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>group heads</source>
        <translation>分組標題</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>重複的表頭</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>drafts and voided</source>
        <translation>草稿與作廢</translation>
    </message>
    <message>
        <source>other documents</source>
        <translation>其他單據</translation>
    </message>
    <message>
        <source>repeated rows</source>
        <translation>重複的列</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不納入</translation>
    </message>
    <message>
        <source>Choose the column with: {field}.</source>
        <translation>請選擇這一欄：{field}。</translation>
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
        <translation>票期未到</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>折讓</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>開立日</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
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
        <translation>開啟設定</translation>
    </message>
    <message numerus="yes">
        <source>%n of these letters has no address</source>
        <translation>
            <numerusform>其中 %n 封函件沒有地址</numerusform>
        </translation>
    </message>
    <message>
        <source>The window of the envelope would be empty: {names}{more}</source>
        <translation>信封的開窗會是空的：{names}{more}</translation>
    </message>
    <message>
        <source>With them all the same</source>
        <translation>仍然一併處理</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不包括這些</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>郵寄</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>付款期限</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>發票數</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Last letter</source>
        <translation>最近函件</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>餘額</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何處理</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不納入</translation>
    </message>
    <message>
        <source>Print, no address</source>
        <translation>列印，無地址</translation>
    </message>
    <message>
        <source>Print, see note</source>
        <translation>列印，有提示</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未列印</translation>
    </message>
</context>
<context>
    <name>limitations</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Last safe day</source>
        <translation>最後安全日</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
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
        <translation>變動原因</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>溝通內容</translation>
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
        <translation>經手人</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>記錄於</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>簡訊</translation>
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
        <translation>拜訪</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會面</translation>
    </message>
    <message>
        <source>Platform message</source>
        <translation>平台訊息</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>We to them</source>
        <translation>我方聯絡對方</translation>
    </message>
    <message>
        <source>They to us</source>
        <translation>對方聯絡我方</translation>
    </message>
    <message>
        <source>For ourselves</source>
        <translation>內部備忘</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>聯絡上了</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>無人接聽</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>語音信箱</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>已留言</translation>
    </message>
    <message>
        <source>Will pay</source>
        <translation>答應付款</translation>
    </message>
    <message>
        <source>Asked for a copy</source>
        <translation>索取副本</translation>
    </message>
    <message>
        <source>Disputes it</source>
        <translation>有爭議</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>號碼錯誤</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Short of cash</source>
        <translation>資金吃緊</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>Invoice unclear or never received</source>
        <translation>沒收到發票或有疑問</translation>
    </message>
    <message>
        <source>Slow internal approval</source>
        <translation>內部簽核慢</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>忘記了</translation>
    </message>
    <message>
        <source>Distrust of us or of the platform</source>
        <translation>對我們或平台不放心</translation>
    </message>
    <message>
        <source>Dispute about the contract</source>
        <translation>合約爭議</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>聯絡不上</translation>
    </message>
    <message>
        <source>Refuses to pay</source>
        <translation>拒絕付款</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Delivered late</source>
        <translation>交貨延遲</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>未訂購</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>未收到</translation>
    </message>
    <message>
        <source>Error on the invoice</source>
        <translation>發票有誤</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>The invoice stands</source>
        <translation>維持原發票</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>已折讓</translation>
    </message>
    <message>
        <source>They withdrew it</source>
        <translation>對方已撤回</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待兌現</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兌現</translation>
    </message>
    <message>
        <source>Kept in part</source>
        <translation>部分兌現</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>未兌現</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>送貨單</translation>
    </message>
    <message>
        <source>Signed acceptance</source>
        <translation>驗收單</translation>
    </message>
    <message>
        <source>Invoice copy</source>
        <translation>發票副本</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天紀錄</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>錄音</translation>
    </message>
    <message>
        <source>Bank slip</source>
        <translation>匯款單</translation>
    </message>
    <message>
        <source>Proof of posting</source>
        <translation>寄件證明</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未說明</translation>
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
        <translation>{day} 答應</translation>
    </message>
    <message>
        <source>{amount} came in</source>
        <translation>已收 {amount}</translation>
    </message>
    <message>
        <source>no letters until then</source>
        <translation>在此之前不寄函件</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>{day} 結束</translation>
    </message>
    <message>
        <source>come back to it on {day}</source>
        <translation>{day} 再跟進</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>爭議中</translation>
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
        <translation>暫停催收</translation>
    </message>
    <message>
        <source>Pause over</source>
        <translation>暫停已結束</translation>
    </message>
    <message>
        <source>Promise: {state}</source>
        <translation>承諾：{state}</translation>
    </message>
</context>
<context>
    <name>overdue</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天數</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>帳齡</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>發票數</translation>
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
        <translation>未沖帳</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>未付金額</translation>
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
        <translation>爭議中</translation>
    </message>
    <message>
        <source>Partly disputed</source>
        <translation>部分爭議</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暫停催收</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承諾</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近聯絡</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承諾</translation>
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
        <translation>利息與時效</translation>
    </message>
    <message>
        <source>Last safe days</source>
        <translation>最後安全日</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>溝通紀錄</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>通話單</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>Bank transfer</source>
        <translation>銀行轉帳</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
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
        <translation>折讓</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>匯費</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>扣繳稅款</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>呆帳</translation>
    </message>
    <message>
        <source>{invoice} · interest</source>
        <translation>{invoice} · 利息</translation>
    </message>
    <message>
        <source>{invoice} · fixed sum</source>
        <translation>{invoice} · 定額補償</translation>
    </message>
</context>
<context>
    <name>posting</name>
    <message>
        <source>Labels 3 x 7, 63.5 x 38.1 mm (Avery L7160)</source>
        <translation>標籤 3 × 7，63.5 × 38.1 公釐（Avery L7160）</translation>
    </message>
    <message>
        <source>Labels 2 x 7, 99.1 x 38.1 mm (Avery L7163)</source>
        <translation>標籤 2 × 7，99.1 × 38.1 公釐（Avery L7163）</translation>
    </message>
    <message>
        <source>Labels 3 x 8, 70 x 37 mm</source>
        <translation>標籤 3 × 8，70 × 37 公釐</translation>
    </message>
    <message>
        <source>Envelopes DL, 220 x 110 mm</source>
        <translation>DL 信封，220 × 110 公釐</translation>
    </message>
    <message>
        <source>Envelopes C5, 229 x 162 mm</source>
        <translation>C5 信封，229 × 162 公釐</translation>
    </message>
    <message>
        <source>Envelopes C4, 324 x 229 mm</source>
        <translation>C4 信封，324 × 229 公釐</translation>
    </message>
    <message>
        <source>It is kept as proof that you tried. It counts as delivered only where you confirm that.</source>
        <translation>會留作已嘗試送達的證明。只有在您確認之後才視為送達。</translation>
    </message>
    <message>
        <source>With a number or a filed paper a letter that asks for payment moves the limitation by itself.</source>
        <translation>有號碼或已歸檔的憑證時，催款函件會自動更新消滅時效。</translation>
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
        <translation>掛號</translation>
    </message>
    <message>
        <source>Registered with return receipt</source>
        <translation>掛號附回執（國外）</translation>
    </message>
    <message>
        <source>EMS</source>
        <translation>EMS 快捷郵件</translation>
    </message>
    <message>
        <source>Registered, with receipt (雙掛號)</source>
        <translation>雙掛號</translation>
    </message>
    <message>
        <source>Signed For</source>
        <translation>Signed For（英國）</translation>
    </message>
    <message>
        <source>Certified mail</source>
        <translation>Certified Mail（美國）</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快遞公司</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>當面遞交</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已交寄</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送達</translation>
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
        <translation>{day} 送達</translation>
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
        <translation>無人簽收、招領逾期或已遷移</translation>
    </message>
    <message>
        <source>They refused to take it</source>
        <translation>對方拒收</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Print</source>
        <translation>列印</translation>
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
        <translation>不適用於這類客戶</translation>
    </message>
    <message>
        <source>Above its limit</source>
        <translation>超過金額上限</translation>
    </message>
    <message>
        <source>With the interest above its limit</source>
        <translation>加上利息則超過上限</translation>
    </message>
    <message>
        <source>Its limit is in another currency</source>
        <translation>上限為其他幣別</translation>
    </message>
    <message>
        <source>please confirm</source>
        <translation>請確認</translation>
    </message>
    <message>
        <source>Interest sheet</source>
        <translation>利息計算書</translation>
    </message>
    <message>
        <source>Ask there</source>
        <translation>請向受理機關詢問</translation>
    </message>
    <message>
        <source>about {fee} for {amount}</source>
        <translation>約 {fee}（以 {amount} 計）</translation>
    </message>
    <message>
        <source>{what} (please confirm)</source>
        <translation>{what}（請確認）</translation>
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
        <translation>已交律師</translation>
    </message>
    <message>
        <source>Insolvent</source>
        <translation>已破產</translation>
    </message>
    <message>
        <source>Just had a letter</source>
        <translation>剛收到函件</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暫停催收</translation>
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
        <translation>郵寄</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>爭議</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>時效</translation>
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
        <translation>拋棄利息</translation>
    </message>
    <message>
        <source>{amount} was taken back</source>
        <translation>{amount} 已沖銷</translation>
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
        <translation>已作廢</translation>
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
        <translation>{day} 再跟進</translation>
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
        <translation>含定額補償</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>內容說明</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來源</translation>
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
        <translation>本週承諾</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>未兌現的承諾</translation>
    </message>
    <message>
        <source>Paid this month</source>
        <translation>本月收款</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Time runs out</source>
        <translation>時效緊迫</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>承諾到期</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>承諾未兌現</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>Reminder due</source>
        <translation>該寄提醒</translation>
    </message>
    <message>
        <source>Dispute to answer</source>
        <translation>爭議待跟進</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>時效</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>暫停已結束</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>等待回覆</translation>
    </message>
    <message>
        <source>Not contacted for long</source>
        <translation>久未聯絡</translation>
    </message>
    <message>
        <source>Money to allocate</source>
        <translation>款項待沖帳</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>記錄收款</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>打電話</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>Prepare letter</source>
        <translation>準備函件</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>查看爭議</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>恢復跟進</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>沖帳</translation>
    </message>
    <message>
        <source>See the deadline</source>
        <translation>查看時效</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>通話單</translation>
    </message>
    <message>
        <source>Waiting since {day}. Within a kind, who waits longest comes first.</source>
        <translation>自 {day} 起等待。同一類中，等得最久的在前。</translation>
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
        <translation>正在讀取檔案</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>正在核對各列</translation>
    </message>
    <message>
        <source>Writing into the book</source>
        <translation>正在寫入帳簿</translation>
    </message>
    <message>
        <source>Setting the letters</source>
        <translation>正在排版函件</translation>
    </message>
    <message>
        <source>Setting the interest sheet</source>
        <translation>正在排版利息計算書</translation>
    </message>
    <message>
        <source>Looking for what is overdue</source>
        <translation>正在尋找逾期款項</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在列印</translation>
    </message>
    <message>
        <source>Saving the files</source>
        <translation>正在儲存檔案</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在產生清單</translation>
    </message>
    <message>
        <source>Copying the book</source>
        <translation>正在複製帳簿</translation>
    </message>
    <message>
        <source>Making the sample book</source>
        <translation>正在製作範例帳簿</translation>
    </message>
    <message>
        <source>Checking the book</source>
        <translation>正在檢查帳簿</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>處理中</translation>
    </message>
</context>
</TS>

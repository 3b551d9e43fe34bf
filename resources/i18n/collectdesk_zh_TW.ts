<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Adjust</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} on invoice {invoice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgeingBar</name>
    <message>
        <source>Ageing in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Allocate</name>
    <message>
        <source>Let money settle invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} settles nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>As of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsOfPopup</name>
    <message>
        <source>Show the list as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookPart</name>
    <message>
        <source>Show the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is open here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} opens in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy holds everything: the book, the letters as printed and all documents. Keep one elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the book now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy or another book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} copies this folder while the book is written, which can damage it or make two of it. Keep the book in a plain folder of this computer and put only copies there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder lies on another computer. When the connection drops, entries can be lost. Keep the book in a plain folder of this computer and put only copies there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the copy lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder holds the book?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied and verified: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was stopped; nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusinessPart</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your customers know you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, as on your letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How customers pay you; printed on every letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law that governs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count years as Taiwan does (民國)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In letters in Chinese (Taiwan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the head of every letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the signature, as companies stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the name of who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you are reached and paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is usual for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures on paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelLetter</name>
    <message>
        <source>Cancel a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: wrong address, never posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel letter {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the list, marked as cancelled; its number is not used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Is all well with the book?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the file, the journal, every record, the sums and the documents. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the journal on a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: type it to prove that the journal was not made anew since that letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} journal entries, {records} records and {originals} documents were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal now has the code {head}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnGrid</name>
    <message>
        <source>Columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of the column {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComputerPart</name>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters have languages of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This concerns only this computer and is not in the book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Whom do you call about an invoice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are addressed to this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role, such as accounts or purchasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat, such as a LINE or WeChat id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address letters to this contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractsCard</name>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Agreed terms make later letters stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} % a year when late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through {platform}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, such as Framework contract 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent a year when late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: what the law says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law that governs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause for disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message>
        <source>Part of the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Open that customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed here would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own number for the customer, if you have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If letters need another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, as on an envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as usual in your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law that governs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to filter by, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never remind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder is proposed or printed for this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to deal with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in your book already, with the same name or tax id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in your book yet. Add the first customer who owes you something.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>New invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from the book?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for records made by mistake. One with invoices, payments or letters stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Another list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows: save them, mend them, and import that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the chosen ones as paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an earlier list, missing from this one: probably paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} refused rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>Letter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of the chosen letter stands here. Looking records nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law that governs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldingLists</name>
    <message>
        <source>Invoices ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice of this customer is in your book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come in from this customer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter has gone to this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to {customer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceActions</name>
    <message>
        <source>Take invoice {invoice} out of the book?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was typed by mistake. Its number stays free for the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceDetails</name>
    <message>
        <source>{days} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts from that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment, {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceForm</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by number or customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice looks like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in the book</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice yet. Type the first one, or several in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct {invoice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>What you can do here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the row and go on; Escape unmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Close the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled on {day}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by number or customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter looks like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n printed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter yet. Those you print are kept here, exactly as they left the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letters into</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFooter</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print, with a preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as XLSX for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsPart</name>
    <message>
        <source>Last day of each ageing bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole days with commas, such as 30, 60, 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the invoice date, if nothing else is agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to pay after a reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay-by date in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To one customer; sooner only if asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a payment is short by no more than this, such as by a bank fee, the invoice can be closed with one tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CollectDesk: {book}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the whole book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last thing done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeCustomers</name>
    <message>
        <source>Merge with another record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code or tax id of the other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other record is {name} too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing but its details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves to {kept}: {what}. What is empty there is filled in, and the other record leaves the list. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A whole number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message numerus="yes">
        <source>%n letter(s) kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not printed: see what to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverduePage</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, number or &gt;50,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between customers and invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past due only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open here. Money that comes in on time asks for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare letters for the selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverdueSums</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} not yet due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} unallocated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentActions</name>
    <message>
        <source>Take this payment out of the book?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was typed by mistake and never came in. What it settled is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentDetails</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it settles something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money settles nothing again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the rest settle invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheque came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed by mistake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPane</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareLetters</name>
    <message>
        <source>Prepare letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those who had a letter in the last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is overdue here, so there is nothing to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that may be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out or take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the letters into</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{work}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping, nothing is half done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the list says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency where none is named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The book already holds all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>come into the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are in the book already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay outside until mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you wrote it ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably paid ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPayment</name>
    <message>
        <source>Record a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on the cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the {amount} that is short, as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with this in its name or number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, invoices and letters by any part of a name or number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as you go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralInvoices</name>
    <message>
        <source>Type several invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab and Enter go on; an empty customer is the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices typed in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoices typed here are not in the book yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save %n invoice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareGrid</name>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the money settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoices take {amount} more than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open in this currency. All of it stays unallocated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} stays unallocated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it settles invoices.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the list from your accounting program or spreadsheet here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX, XLS or ODS with customers, invoices or payments, as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows with their headings in your spreadsheet first (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than any list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the list to import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of this payment settles nothing and can be given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the {amount} settled is open again from that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheque came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it as bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to CollectDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of most letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your first customer and invoices, one by one or ten in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the list you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a spreadsheet or an accounting program. You see everything before it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample book first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up design studio with sixty customers. Nothing of it mixes with your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see who owes you what, and print letters that get it paid and keep the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book stays on this computer, in {folder}. All of this can be changed in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>adjustment</name>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer owes less, as your credit note says. It may exceed what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You no longer expect this money. The invoice is closed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is added to the invoice, such as a fee for a reminder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You let the customer off this part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in CollectDesk went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shown as saved is safe. The last step may be missing: please look, and repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucket</name>
    <message>
        <source>Not yet due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} days and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{range} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Chinese (Taiwan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (Hong Kong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (mainland)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a lawyer: no letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insolvent: no letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the invoice date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the end of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the invoice date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after delivery</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after acceptance</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the end of the month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Directly with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a platform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choose_file</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>currency</name>
    <message>
        <source>New Taiwan dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renminbi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macau pataca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} unallocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual in your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grade</name>
    <message>
        <source>Before due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal attest letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, line 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, line 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices and their customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point: 1,234.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified Chinese (GB18030, GBK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which order day and month are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which currency the amounts are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts and voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column with: {field}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>invoices</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overdue</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Print letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopped</name>
    <message>
        <source>Never remind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insolvent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just had a letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing into the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

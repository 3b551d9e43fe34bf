"""E-invoices for tests, of the shapes their makers write; the shapes are those of the published schemas.

MIG 3.2 and 4.0 of the Ministry of Finance of Taiwan; CII D16B as Factur-X and ZUGFeRD use it, and the
document of ZUGFeRD 1.0; UBL 2.1 as Peppol BIS 3 uses it; 数电票 and the older VAT invoice of
China; OFD (GB/T 33190).
"""

import io
import zipfile

import pikepdf


def mig(
    message: str = "F0401",
    version: str = "4.0",
    *,
    total: str = "10500",
    more: str = "",
    date: str = "20260331",
    space: bool = True,
    buyer: str = "87654321",
) -> bytes:
    """Give an invoice of Taiwan."""
    name = f' xmlns="urn:GEINV:eInvoiceMessage:{message}:{version}"' if space else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<Invoice{name}><Main><InvoiceNumber>AB12345678</InvoiceNumber><InvoiceDate>{date}</InvoiceDate>
<InvoiceTime>10:30:00</InvoiceTime>
<Seller><Identifier>24536801</Identifier><Name>禾木設計有限公司</Name><Address>臺北市信義區</Address></Seller>
<Buyer><Identifier>{buyer}</Identifier><Name>晨光文創股份有限公司</Name>
<EmailAddress>account@chenguang.example</EmailAddress></Buyer><InvoiceType>07</InvoiceType></Main>
<Details><ProductItem><Description>設計</Description><Quantity>1</Quantity><Amount>10000</Amount></ProductItem>
</Details>
<Amount><SalesAmount>10000</SalesAmount><TaxType>1</TaxType><TaxRate>0.05</TaxRate><TaxAmount>500</TaxAmount>
<TotalAmount>{total}</TotalAmount>{more}</Amount></Invoice>""".encode()


ALLOWANCE = """<?xml version="1.0" encoding="utf-8"?>
<Allowance xmlns="urn:GEINV:eInvoiceMessage:G0401:4.0"><Main><AllowanceNumber>AB12345678-1</AllowanceNumber>
<AllowanceDate>20260410</AllowanceDate><Seller><Identifier>24536801</Identifier><Name>禾木</Name></Seller>
<Buyer><Identifier>87654321</Identifier><Name>晨光</Name></Buyer></Main>
<Details><ProductItem><OriginalInvoiceDate>20260331</OriginalInvoiceDate>
<OriginalInvoiceNumber>AB12345678</OriginalInvoiceNumber><Amount>1000</Amount><Tax>50</Tax></ProductItem></Details>
<Amount><TaxAmount>50</TaxAmount><TotalAmount>1000</TotalAmount></Amount></Allowance>""".encode()
CANCELLED = b"""<CancelInvoice xmlns="urn:GEINV:eInvoiceMessage:F0501:4.0">
<CancelInvoiceNumber>AB12345678</CancelInvoiceNumber><CancelDate>20260401</CancelDate></CancelInvoice>"""

_CII = """<?xml version='1.0' encoding='UTF-8'?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
 xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
 xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:cen.eu:en16931:2017
</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
<rsm:ExchangedDocument><ram:ID>RE-2026/118</ram:ID><ram:TypeCode>{type}</ram:TypeCode>
<ram:IssueDateTime><udt:DateTimeString format="102">20260331</udt:DateTimeString></ram:IssueDateTime>
</rsm:ExchangedDocument><rsm:SupplyChainTradeTransaction>
<ram:ApplicableHeaderTradeAgreement><ram:SellerTradeParty><ram:Name>Homu Design Ltd</ram:Name>
<ram:SpecifiedTaxRegistration><ram:ID schemeID="FC">201/113/40209</ram:ID></ram:SpecifiedTaxRegistration>
<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">DE123456789</ram:ID></ram:SpecifiedTaxRegistration>
</ram:SellerTradeParty><ram:BuyerTradeParty><ram:Name>Müller &amp; Söhne GmbH</ram:Name>
<ram:DefinedTradeContact><ram:EmailURIUniversalCommunication><ram:URIID>buch@mueller.example</ram:URIID>
</ram:EmailURIUniversalCommunication></ram:DefinedTradeContact>
<ram:PostalTradeAddress><ram:PostcodeCode>80333</ram:PostcodeCode><ram:LineOne>Kunstweg 22</ram:LineOne>
<ram:CityName>München</ram:CityName></ram:PostalTradeAddress></ram:BuyerTradeParty>
</ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeDelivery/>
<ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime>
<udt:DateTimeString format="102">20260430</udt:DateTimeString>
</ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
<ram:SpecifiedTradeSettlementHeaderMonetarySummation>
<ram:TaxTotalAmount currencyID="EUR">190.00</ram:TaxTotalAmount>
<ram:GrandTotalAmount>1190.00</ram:GrandTotalAmount>{prepaid}<ram:DuePayableAmount>{payable}</ram:DuePayableAmount>
</ram:SpecifiedTradeSettlementHeaderMonetarySummation>
<ram:InvoiceReferencedDocument><ram:IssuerAssignedID>RE-2026/100</ram:IssuerAssignedID>
</ram:InvoiceReferencedDocument></ram:ApplicableHeaderTradeSettlement>
</rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>"""


def cii(kind: str = "380", prepaid: str = "") -> bytes:
    """Give a CII invoice of 1,190.00 EUR; `prepaid` is what was paid before."""
    told = f"<ram:TotalPrepaidAmount>{prepaid}</ram:TotalPrepaidAmount>" if prepaid else ""
    left = f"{1190 - float(prepaid or 0):.2f}"
    return _CII.format(type=kind, prepaid=told, payable=left).encode()


ZUGFERD_1 = b"""<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryDocument xmlns:rsm="urn:ferd:CrossIndustryDocument:invoice:1p0"
 xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:12"
 xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:15">
<rsm:HeaderExchangedDocument><ram:ID>471102</ram:ID><ram:Name>RECHNUNG</ram:Name><ram:TypeCode>380</ram:TypeCode>
<ram:IssueDateTime><udt:DateTimeString format="102">20160305</udt:DateTimeString></ram:IssueDateTime>
</rsm:HeaderExchangedDocument><rsm:SpecifiedSupplyChainTradeTransaction>
<ram:ApplicableSupplyChainTradeAgreement><ram:SellerTradeParty><ram:Name>Lieferant GmbH</ram:Name>
</ram:SellerTradeParty><ram:BuyerTradeParty><ram:Name>Kunden AG</ram:Name></ram:BuyerTradeParty>
</ram:ApplicableSupplyChainTradeAgreement><ram:ApplicableSupplyChainTradeSettlement>
<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode><ram:SpecifiedTradeSettlementMonetarySummation>
<ram:GrandTotalAmount currencyID="EUR">235.62</ram:GrandTotalAmount>
</ram:SpecifiedTradeSettlementMonetarySummation></ram:ApplicableSupplyChainTradeSettlement>
</rsm:SpecifiedSupplyChainTradeTransaction></rsm:CrossIndustryDocument>"""

_UBL = """<?xml version="1.0" encoding="UTF-8"?>
<{root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:{root}-2"
 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0
</cbc:CustomizationID><cbc:ID>INV-0118</cbc:ID><cbc:IssueDate>2026-03-31</cbc:IssueDate>{due}
<cbc:DocumentCurrencyCode>GBP</cbc:DocumentCurrencyCode>
<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>INV-0100</cbc:ID></cac:InvoiceDocumentReference>
</cac:BillingReference>
<cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>Homu</cbc:Name></cac:PartyName>
<cac:PartyTaxScheme><cbc:CompanyID>GB123456789</cbc:CompanyID></cac:PartyTaxScheme>
<cac:PartyLegalEntity><cbc:RegistrationName>Homu Design Ltd</cbc:RegistrationName></cac:PartyLegalEntity>
</cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party><cac:PostalAddress>
<cbc:StreetName>14 Great Queen Street</cbc:StreetName>
<cbc:CityName>London</cbc:CityName></cac:PostalAddress>
<cac:PartyLegalEntity><cbc:RegistrationName>O’Brien Ltd</cbc:RegistrationName>
<cbc:CompanyID>01234567</cbc:CompanyID>
</cac:PartyLegalEntity><cac:Contact><cbc:ElectronicMail>ap@obrien.example</cbc:ElectronicMail></cac:Contact>
</cac:Party></cac:AccountingCustomerParty>
<cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount currencyID="GBP">1200.00</cbc:TaxInclusiveAmount>
<cbc:PrepaidAmount currencyID="GBP">{prepaid}</cbc:PrepaidAmount>
<cbc:PayableAmount currencyID="GBP">{payable}</cbc:PayableAmount></cac:LegalMonetaryTotal></{root}>"""


def ubl(root: str = "Invoice", *, prepaid: str = "0.00", payable: str = "1200.00",
        due: str = "<cbc:DueDate>2026-04-30</cbc:DueDate>") -> bytes:  # fmt: skip
    """Give a UBL invoice or credit note of 1,200.00 GBP."""
    return _UBL.format(root=root, prepaid=prepaid, payable=payable, due=due).encode()


def digital(total: str = "113.00", when: str = "2026-03-31") -> str:
    """Give a 数电票."""
    return f"""<?xml version="1.0" encoding="utf-8"?>
<EInvoice><Header><EIid>26332000000012345678</EIid></Header>
<EInvoiceData><SellerInformation><SellerIdNum>91330106MA2TEST01X</SellerIdNum>
<SellerName>杭州禾木设计有限公司</SellerName><SellerAddr>杭州市西湖区</SellerAddr></SellerInformation>
<BuyerInformation><BuyerIdNum>91110302MA01TEST9M</BuyerIdNum>
<BuyerName>北京晨光文化传媒有限公司</BuyerName></BuyerInformation>
<BasicInformation><TotalAmWithoutTax>100.00</TotalAmWithoutTax><TotalTaxAm>13.00</TotalTaxAm>
<TotalTax-includedAmount>{total}</TotalTax-includedAmount></BasicInformation></EInvoiceData>
<TaxSupervisionInfo><InvoiceNumber>26332000000012345678</InvoiceNumber><IssueTime>{when}</IssueTime>
</TaxSupervisionInfo></EInvoice>"""


PAPERLESS = """<?xml version="1.0" encoding="UTF-8"?><fp:eInvoice xmlns:fp="http://www.example.org/fp">
<fp:InvoiceCode>050001700111</fp:InvoiceCode><fp:InvoiceNo>12235358</fp:InvoiceNo>
<fp:IssueDate>2020年08月05日</fp:IssueDate>
<fp:Buyer><fp:BuyerName>晨光</fp:BuyerName><fp:BuyerTaxID>91110302MA01TEST9M</fp:BuyerTaxID></fp:Buyer>
<fp:Seller><fp:SellerName>禾木</fp:SellerName></fp:Seller>
<fp:TaxInclusiveTotalAmount>10600.00</fp:TaxInclusiveTotalAmount>
</fp:eInvoice>"""


def ofd_head(**told: str) -> str:
    """Give the head of an OFD document with what it tells of itself."""
    rows = "".join(f'<ofd:CustomData Name="{name}">{text}</ofd:CustomData>' for name, text in told.items())
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" DocType="OFD">
<ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID><ofd:CustomDatas>{rows}</ofd:CustomDatas></ofd:DocInfo>
<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"""


TOLD = {"发票号码": "25422000000003570205", "合计税额": "2.61", "合计金额": "261.39",
        "开票日期": "2025年01月06日", "购买方纳税人识别号": "91110302MA01TEST9M",
        "销售方纳税人识别号": "92420100MA4TEST04P"}  # fmt: skip
TAGS = """<ofd:eInvoice xmlns:ofd="http://www.ofdspec.org/2016"><ofd:BuyerName>
<ofd:ObjectRef PageRef="1">42</ofd:ObjectRef></ofd:BuyerName><ofd:SellerName>
<ofd:ObjectRef PageRef="1">43</ofd:ObjectRef>
<ofd:ObjectRef PageRef="1">44</ofd:ObjectRef></ofd:SellerName></ofd:eInvoice>"""
PAGE = """<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>
<ofd:TextObject ID="42"><ofd:TextCode>晨光文化</ofd:TextCode></ofd:TextObject>
<ofd:TextObject ID="43"><ofd:TextCode>禾木</ofd:TextCode></ofd:TextObject>
<ofd:TextObject ID="44"><ofd:TextCode>设计</ofd:TextCode></ofd:TextObject>
</ofd:Layer></ofd:Content></ofd:Page>"""


def ofd(head: str, members: dict[str, str] | None = None) -> bytes:
    """Give an OFD document."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("OFD.xml", head)
        for name, text in (members or {}).items():
            archive.writestr(name, text)
    return out.getvalue()


def pdf(*attached: tuple[str, bytes], password: str = "") -> bytes:
    """Give a PDF with these files attached."""
    out = io.BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page()
        for name, content in attached:
            made.attachments[name] = pikepdf.AttachedFileSpec(made, content)
        locked = pikepdf.Encryption(owner=password, user=password) if password else None
        made.save(out, encryption=locked or False)
    return out.getvalue()

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Approve for others</source>
            <translation>為他人授權</translation>
        </message>
        <message>
            <source>Cancel the basket</source>
            <translation>整單取消</translation>
        </message>
        <message>
            <source>Change a price</source>
            <translation>改價</translation>
        </message>
        <message>
            <source>Change the catalogue</source>
            <translation>修改商品資料</translation>
        </message>
        <message>
            <source>Clear a card payment</source>
            <translation>核銷銀行卡款項</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>日結</translation>
        </message>
        <message>
            <source>Give a discount</source>
            <translation>給折扣</translation>
        </message>
        <message>
            <source>Look after people</source>
            <translation>人員管理</translation>
        </message>
        <message>
            <source>Look after the terminal</source>
            <translation>終端管理</translation>
        </message>
        <message>
            <source>Open the drawer</source>
            <translation>開錢櫃</translation>
        </message>
        <message>
            <source>Pay out a return</source>
            <translation>退貨付款</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>補印</translation>
        </message>
        <message>
            <source>See figures</source>
            <translation>查看統計</translation>
        </message>
        <message>
            <source>Sell</source>
            <translation>銷售</translation>
        </message>
        <message>
            <source>Type a card number</source>
            <translation>手輸卡號</translation>
        </message>
        <message>
            <source>Void a line</source>
            <translation>刪除明細</translation>
        </message>
    </context>
    <context>
        <name>Amounts</name>
        <message>
            <source>Change</source>
            <translation>找零</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>已退</translation>
        </message>
        <message>
            <source>Goods back</source>
            <translation>退貨金額</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>實收</translation>
        </message>
        <message>
            <source>Still due</source>
            <translation>尚欠</translation>
        </message>
        <message>
            <source>To give back</source>
            <translation>待退</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>應收</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>Card payments in the store that is here are not settled: end-of-day processing first.</source>
            <translation>現有資料中的銀行卡交易尚未結算：請先做日終處理。</translation>
        </message>
        <message>
            <source>The copy is not sound: {what}.</source>
            <translation>備份不完好：{what}。</translation>
        </message>
        <message>
            <source>There is already a file {name}.</source>
            <translation>已有檔案 {name}。</translation>
        </message>
        <message>
            <source>There is already a store here; with --replace it is set aside.</source>
            <translation>此處已有資料庫；加 --replace 會把它移開保存。</translation>
        </message>
        <message>
            <source>There is no file {name}.</source>
            <translation>沒有檔案 {name}。</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Cancel basket</source>
            <translation>整單取消</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>銀行卡</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>日結</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>統計</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查價</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全螢幕</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>刪已收</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>說明</translation>
        </message>
        <message>
            <source>Light, dark</source>
            <translation>明暗</translation>
        </message>
        <message>
            <source>Line disc.</source>
            <translation>單品折扣</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>鎖定</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>會員</translation>
        </message>
        <message>
            <source>More</source>
            <translation>指令</translation>
        </message>
        <message>
            <source>No tax</source>
            <translation>免稅</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>促銷</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>掛單</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>改價</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>價格</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>補印</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>取單</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退貨</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>簽購單</translation>
        </message>
        <message>
            <source>Total disc.</source>
            <translation>整單折扣</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>復原</translation>
        </message>
        <message>
            <source>Void line</source>
            <translation>刪除行</translation>
        </message>
        <message>
            <source>Write offers</source>
            <translation>促銷管理</translation>
        </message>
        <message>
            <source>中文 / English</source>
            <translation>中文 / English</translation>
        </message>
    </context>
    <context>
        <name>Basket</name>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>優惠</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>單價</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>數量</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Agreed</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已核准</translation>
        </message>
        <message>
            <source>Back to stored value</source>
            <translation>退回儲值卡</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>餘額查詢</translation>
        </message>
        <message>
            <source>By card</source>
            <translation>刷卡</translation>
        </message>
        <message>
            <source>By code</source>
            <translation>掃碼</translation>
        </message>
        <message>
            <source>Call the bank about what only one side has; each is named with its number.</source>
            <translation>請就只有一方有的交易致電銀行；每筆都列有憑證號。</translation>
        </message>
        <message>
            <source>Card number, YYMM</source>
            <translation>卡號 年年月月</translation>
        </message>
        <message>
            <source>Card sale</source>
            <translation>銀行卡消費</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>銀行卡</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>核銷</translation>
        </message>
        <message>
            <source>Compare it with the card</source>
            <translation>與卡背面簽名核對</translation>
        </message>
        <message>
            <source>Digits, then Enter; without a PIN only Enter.</source>
            <translation>輸入密碼後按 Enter；無密碼直接按 Enter。</translation>
        </message>
        <message>
            <source>Do not scan again, and take no cash for it. Ask the customer to wait.</source>
            <translation>請勿再次掃碼，也不要另收現金。請顧客稍候。</translation>
        </message>
        <message>
            <source>Do not swipe again, and take no cash for it. Ask the customer to wait.</source>
            <translation>請勿再次刷卡，也不要另收現金。請顧客稍候。</translation>
        </message>
        <message>
            <source>Does not match</source>
            <translation>簽名不符</translation>
        </message>
        <message>
            <source>Due after it</source>
            <translation>刷卡後尚欠</translation>
        </message>
        <message>
            <source>Each stays here until the bank or a manager has said what became of it.</source>
            <translation>銀行或店長查明結果之前，每一筆都留在這裡。</translation>
        </message>
        <message>
            <source>End of day</source>
            <translation>日終處理</translation>
        </message>
        <message>
            <source>End the payment</source>
            <translation>結束本次掃碼付</translation>
        </message>
        <message>
            <source>Esc leaves everything as it was</source>
            <translation>Esc 返回，不作任何更改</translation>
        </message>
        <message>
            <source>Give a hold up</source>
            <translation>預授權撤銷</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>預授權</translation>
        </message>
        <message>
            <source>Insert, tap or swipe it once.</source>
            <translation>插卡、感應或刷卡，只一次。</translation>
        </message>
        <message>
            <source>Insert, tap or swipe it once; or type number and YYMM.</source>
            <translation>插卡、感應或刷卡，只一次；或輸入卡號和有效期（年年月月）。</translation>
        </message>
        <message>
            <source>It is in no book here. Call the bank, then press 0 and write what was found.</source>
            <translation>本店帳上沒有這筆。請聯絡銀行，再按 0 寫明查明的情況。</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>放棄</translation>
        </message>
        <message>
            <source>Load a card</source>
            <translation>加值</translation>
        </message>
        <message>
            <source>Load stored value</source>
            <translation>儲值卡加值</translation>
        </message>
        <message>
            <source>Note the customer meanwhile, if you like</source>
            <translation>等待時可記錄客層，可不選</translation>
        </message>
        <message>
            <source>Nothing is charged</source>
            <translation>不會扣款</translation>
        </message>
        <message>
            <source>Nothing is chosen. A sale or a refund belongs to a basket: K in payment.</source>
            <translation>尚未選擇。消費和退貨屬於購物單：結帳時按 K。</translation>
        </message>
        <message>
            <source>Now not possible</source>
            <translation>現在不可以</translation>
        </message>
        <message>
            <source>Now possible</source>
            <translation>現在可以</translation>
        </message>
        <message>
            <source>Now possible with this basket</source>
            <translation>這一單現在可以</translation>
        </message>
        <message>
            <source>On this stored-value card</source>
            <translation>儲值卡餘額</translation>
        </message>
        <message>
            <source>Other amount</source>
            <translation>金額不同</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>密碼</translation>
        </message>
        <message>
            <source>Park it, serve the next one</source>
            <translation>掛起，接待下一位</translation>
        </message>
        <message>
            <source>Payment code</source>
            <translation>掃碼付</translation>
        </message>
        <message>
            <source>Payments that are not settled</source>
            <translation>尚未了結的支付</translation>
        </message>
        <message>
            <source>Please sign for {amount}</source>
            <translation>請簽名 {amount}</translation>
        </message>
        <message>
            <source>Press the number</source>
            <translation>按數字鍵</translation>
        </message>
        <message>
            <source>Print the slip again</source>
            <translation>重印簽購單</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>查詢依據</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退貨</translation>
        </message>
        <message>
            <source>Refund to the wallet</source>
            <translation>掃碼付退款</translation>
        </message>
        <message>
            <source>Scan the code again</source>
            <translation>再掃付款碼</translation>
        </message>
        <message>
            <source>Scan the customer's code</source>
            <translation>掃描顧客的付款碼</translation>
        </message>
        <message>
            <source>Show the card</source>
            <translation>請刷卡</translation>
        </message>
        <message>
            <source>Show the card again</source>
            <translation>再刷銀行卡</translation>
        </message>
        <message>
            <source>Show the card that pays</source>
            <translation>請刷轉出卡</translation>
        </message>
        <message>
            <source>Show the card that receives the money</source>
            <translation>請刷轉入卡</translation>
        </message>
        <message>
            <source>Sign anew</source>
            <translation>重新簽名</translation>
        </message>
        <message>
            <source>Sign on</source>
            <translation>簽到</translation>
        </message>
        <message>
            <source>Signed on paper</source>
            <translation>已在紙上簽名</translation>
        </message>
        <message>
            <source>Simulated bank: no money moves</source>
            <translation>模擬銀行：不動用真實資金</translation>
        </message>
        <message>
            <source>Stored value</source>
            <translation>儲值卡</translation>
        </message>
        <message>
            <source>Take a hold</source>
            <translation>預授權完成</translation>
        </message>
        <message>
            <source>Take a hold, told later</source>
            <translation>預授權完成通知</translation>
        </message>
        <message>
            <source>Take cash instead</source>
            <translation>改收現金</translation>
        </message>
        <message>
            <source>Terminal</source>
            <translation>終端機管理</translation>
        </message>
        <message>
            <source>Test the line</source>
            <translation>迴響測試</translation>
        </message>
        <message>
            <source>The PIN is entered at the PIN pad; Enter when it is done.</source>
            <translation>請在密碼鍵盤上輸入密碼；完成後按 Enter。</translation>
        </message>
        <message>
            <source>The bank alone</source>
            <translation>僅銀行有</translation>
        </message>
        <message>
            <source>The bank alone has charged something</source>
            <translation>銀行有本店沒有的扣款</translation>
        </message>
        <message>
            <source>The bank counts differently</source>
            <translation>銀行帳目不符</translation>
        </message>
        <message>
            <source>The bank is being asked</source>
            <translation>正在聯絡銀行</translation>
        </message>
        <message>
            <source>The bank's answer</source>
            <translation>銀行應答</translation>
        </message>
        <message>
            <source>The code on the customer's telephone, once.</source>
            <translation>掃顧客手機上的付款碼，只一次。</translation>
        </message>
        <message>
            <source>The customer confirms</source>
            <translation>請顧客確認</translation>
        </message>
        <message>
            <source>The customer confirms on the telephone</source>
            <translation>請顧客在手機上確認</translation>
        </message>
        <message>
            <source>The customer enters the PIN</source>
            <translation>請顧客輸入密碼</translation>
        </message>
        <message>
            <source>The payment is being ended</source>
            <translation>正在結束本次掃碼付</translation>
        </message>
        <message>
            <source>The shop's own ledger</source>
            <translation>本店儲值帳簿</translation>
        </message>
        <message>
            <source>The wallet is asked once more, then told to cancel. Paid after all is paid.</source>
            <translation>再向錢包查詢一次，然後撤銷；若其實已付，則按已付處理。</translation>
        </message>
        <message>
            <source>The wallet is asked, then told to cancel</source>
            <translation>先查詢，再撤銷</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>轉帳</translation>
        </message>
        <message>
            <source>Type the amount, then Enter.</source>
            <translation>輸入金額，再按 Enter。</translation>
        </message>
        <message>
            <source>Type the voucher number or the authorisation code on its slip.</source>
            <translation>輸入簽購單上的憑證號或授權碼。</translation>
        </message>
        <message>
            <source>Type what the bank says, and where it is written; Enter keeps it.</source>
            <translation>輸入銀行的答覆及其出處；按 Enter 保存。</translation>
        </message>
        <message>
            <source>Unknown: the bank is being asked</source>
            <translation>結果未知，正在向銀行確認</translation>
        </message>
        <message>
            <source>Unknown: the wallet is being asked</source>
            <translation>結果未知：正在向錢包查詢</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>消費撤銷</translation>
        </message>
        <message>
            <source>Void of a taken hold</source>
            <translation>預授權完成撤銷</translation>
        </message>
        <message>
            <source>Voucher number or authorisation code</source>
            <translation>憑證號或授權碼</translation>
        </message>
        <message>
            <source>Voucher {number}</source>
            <translation>憑證號 {number}</translation>
        </message>
        <message>
            <source>Wait for its answer; it takes a few seconds.</source>
            <translation>請等待應答，只需幾秒鐘。</translation>
        </message>
        <message>
            <source>Wait, up to a minute. Esc if the customer does not want to pay.</source>
            <translation>請稍候，最多一分鐘。顧客不想付了請按 Esc。</translation>
        </message>
        <message>
            <source>Waited</source>
            <translation>已等待</translation>
        </message>
        <message>
            <source>We alone</source>
            <translation>僅本店有</translation>
        </message>
        <message>
            <source>What shall the card do?</source>
            <translation>請選擇交易</translation>
        </message>
        <message>
            <source>What was found?</source>
            <translation>查詢結果如何？</translation>
        </message>
        <message>
            <source>Which hold?</source>
            <translation>哪一筆預授權？</translation>
        </message>
        <message>
            <source>You are told when the answer is there</source>
            <translation>結果到了會提醒</translation>
        </message>
        <message>
            <source>a manager must find out</source>
            <translation>需店長查明</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>另有 {count} 筆</translation>
        </message>
        <message>
            <source>batch {batch}, voucher not known</source>
            <translation>批次 {batch}，憑證號不明</translation>
        </message>
        <message>
            <source>batch {batch}, voucher {number}</source>
            <translation>批次 {batch}，憑證號 {number}</translation>
        </message>
        <message>
            <source>being taken back</source>
            <translation>正在沖正</translation>
        </message>
        <message>
            <source>it matches the card</source>
            <translation>與卡相符</translation>
        </message>
        <message>
            <source>keep the goods, call the issuer</source>
            <translation>留下商品，致電發卡行</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>once it is known what became of it</source>
            <translation>結果明確後恢復</translation>
        </message>
        <message>
            <source>once nothing was charged</source>
            <translation>確認未扣款後恢復</translation>
        </message>
        <message>
            <source>refund not confirmed, being repeated</source>
            <translation>退貨未確認，正在重發</translation>
        </message>
        <message>
            <source>s</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>stored value</source>
            <translation>儲值卡</translation>
        </message>
        <message>
            <source>the bank is still to be told</source>
            <translation>尚待通知銀行</translation>
        </message>
        <message>
            <source>the ink is taken away</source>
            <translation>清除筆跡</translation>
        </message>
        <message>
            <source>told later</source>
            <translation>離線，事後通知</translation>
        </message>
        <message>
            <source>voucher {number}, {state}</source>
            <translation>憑證號 {number}，{state}</translation>
        </message>
        <message>
            <source>voucher {number}: we {ours}, the bank {host}</source>
            <translation>憑證號 {number}：本店 {ours}，銀行 {host}</translation>
        </message>
        <message>
            <source>voucher {number}: {amount}</source>
            <translation>憑證號 {number}：{amount}</translation>
        </message>
        <message>
            <source>{card}, voucher {voucher}, reference {reference}</source>
            <translation>{card}，憑證號 {voucher}，參考號 {reference}</translation>
        </message>
    </context>
    <context>
        <name>Cash</name>
        <message>
            <source>Exact</source>
            <translation>剛好</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>A slip is asked to be printed, but there is no card payment {number}.</source>
            <translation>要求列印簽購單，但沒有刷卡交易 {number}。</translation>
        </message>
        <message>
            <source>Basket {basket} cannot be read.</source>
            <translation>購物籃 {basket} 無法讀取。</translation>
        </message>
        <message>
            <source>Basket {basket} has lines but no head.</source>
            <translation>購物籃 {basket} 有明細而無表頭。</translation>
        </message>
        <message>
            <source>Batch {batch} of terminal {terminal}: its steps are not what the journal says.</source>
            <translation>終端 {terminal} 的批次 {batch}：其步驟與日誌不符。</translation>
        </message>
        <message>
            <source>Card payment {attempt} is in the journal, but not there.</source>
            <translation>流水帳記有刷卡交易 {attempt}，但找不到該交易。</translation>
        </message>
        <message>
            <source>Card payment {attempt} is not in the journal.</source>
            <translation>刷卡交易 {attempt} 不在流水帳中。</translation>
        </message>
        <message>
            <source>Card payment {attempt}: answer {number} is not what the journal says.</source>
            <translation>刷卡交易 {attempt}：第 {number} 次應答與流水帳不符。</translation>
        </message>
        <message>
            <source>Card payment {attempt}: its money is on no receipt and in no basket.</source>
            <translation>刷卡交易 {attempt}：款項不在任何收據或目前單上。</translation>
        </message>
        <message>
            <source>Card payment {attempt}: its state is missing.</source>
            <translation>刷卡交易 {attempt}：缺少目前狀態。</translation>
        </message>
        <message>
            <source>Card payment {attempt}: its {name} is not what the journal says.</source>
            <translation>刷卡交易 {attempt}：{name} 與流水帳不符。</translation>
        </message>
        <message>
            <source>Label {number}: it is not what the journal says.</source>
            <translation>價籤 {number}：與日誌不符。</translation>
        </message>
        <message>
            <source>Name {label} of a {kind} is missing.</source>
            <translation>{kind} 的名稱 {label} 缺失。</translation>
        </message>
        <message>
            <source>Name {label} of a {kind} is used nowhere.</source>
            <translation>{kind} 的名稱 {label} 無處使用。</translation>
        </message>
        <message>
            <source>Name {label} of a {kind} was changed.</source>
            <translation>{kind} 的名稱 {label} 被改動。</translation>
        </message>
        <message>
            <source>Price {number}: it is not what the journal says.</source>
            <translation>價格 {number}：與日誌不符。</translation>
        </message>
        <message>
            <source>Receipt {receipt} does not bear its till's number.</source>
            <translation>收據 {receipt} 的號碼與收銀台不符。</translation>
        </message>
        <message>
            <source>Receipt {receipt} is asked to be printed, but there is no such sale.</source>
            <translation>要求列印收據 {receipt}，但沒有這筆銷售。</translation>
        </message>
        <message>
            <source>Receipt {receipt} is not in the journal.</source>
            <translation>收據 {receipt} 不在流水帳中。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: it has no sale.</source>
            <translation>收據 {receipt} 第 {line} 列：沒有對應的銷售。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: it is neither measured nor counted.</source>
            <translation>收據 {receipt} 第 {line} 列：既非秤重也非計件。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: its amounts do not add up.</source>
            <translation>收據 {receipt} 第 {line} 列：金額不平。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: its offers do not add up.</source>
            <translation>收據 {receipt} 第 {line} 行：各促銷優惠之和與該行紀錄不符。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: its taxes do not add up.</source>
            <translation>收據 {receipt} 第 {line} 行：各稅合計不符。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: more came back than was sold.</source>
            <translation>收據 {receipt} 第 {line} 列：退貨多於售出。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: the line that came back is not there.</source>
            <translation>收據 {receipt} 第 {line} 列：找不到被退的那一列。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: the tax is not inside the total.</source>
            <translation>收據 {receipt} 第 {line} 列：稅額不在金額之內。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: what was paid back is not its part.</source>
            <translation>收據 {receipt} 第 {line} 列：退款與應退部分不符。</translation>
        </message>
        <message>
            <source>Receipt {receipt}: a card payment on it is unknown.</source>
            <translation>收據 {receipt}：其中的刷卡付款沒有紀錄。</translation>
        </message>
        <message>
            <source>Receipt {receipt}: a card was charged another amount than it says.</source>
            <translation>小票 {receipt}：銀行卡實際扣款與票面不符。</translation>
        </message>
        <message>
            <source>Receipt {receipt}: it bears tax in spite of a certificate.</source>
            <translation>收據 {receipt}：有免稅證書卻計了稅。</translation>
        </message>
        <message>
            <source>Receipt {receipt}: its lines do not add up to it.</source>
            <translation>收據 {receipt}：各列之和不等於合計。</translation>
        </message>
        <message>
            <source>Receipt {receipt}: the hour is not that of its moment.</source>
            <translation>收據 {receipt}：時段與時間不符。</translation>
        </message>
        <message>
            <source>Receipt {receipt}: the row before it is missing.</source>
            <translation>收據 {receipt}：它之前的一列缺失。</translation>
        </message>
        <message>
            <source>Receipt {receipt}: what was paid does not settle it.</source>
            <translation>收據 {receipt}：付款與應付不符。</translation>
        </message>
        <message>
            <source>Row {number} tells of a card payment that is not there.</source>
            <translation>第 {number} 列所記的刷卡交易不存在。</translation>
        </message>
        <message>
            <source>Sums: {difference}.</source>
            <translation>彙總：{difference}。</translation>
        </message>
        <message>
            <source>Table {table} holds something that is no whole number.</source>
            <translation>表 {table} 中有非整數。</translation>
        </message>
        <message>
            <source>Table {table}, row {row}: it points to nothing.</source>
            <translation>表 {table} 第 {row} 列：所指不存在。</translation>
        </message>
        <message>
            <source>The account of till {till} is not what the journal says.</source>
            <translation>收銀機 {till} 的結算帳戶與日誌不符。</translation>
        </message>
        <message>
            <source>The card terminal of till {till} is missing.</source>
            <translation>缺少收銀台 {till} 的刷卡終端。</translation>
        </message>
        <message>
            <source>The card terminal of till {till} is not in the journal.</source>
            <translation>收銀台 {till} 的刷卡終端不在流水帳中。</translation>
        </message>
        <message>
            <source>The card terminal of till {till}: its {name} is not what the journal says.</source>
            <translation>收銀台 {till} 的刷卡終端：{name} 與流水帳不符。</translation>
        </message>
        <message>
            <source>The file is damaged: {what}.</source>
            <translation>檔案已損壞：{what}。</translation>
        </message>
        <message>
            <source>The journal tells of {count} closings.</source>
            <translation>流水帳記有 {count} 次日結。</translation>
        </message>
        <message>
            <source>The store is of version {version}.</source>
            <translation>資料庫版本為 {version}。</translation>
        </message>
        <message>
            <source>The {part} cannot be read.</source>
            <translation>{part}無法讀取。</translation>
        </message>
        <message>
            <source>There are {count} more.</source>
            <translation>另有 {count} 處。</translation>
        </message>
        <message>
            <source>Till {till} counts epoch {epoch}, its journal {other}.</source>
            <translation>收銀台 {till} 為第 {epoch} 期，流水帳為第 {other} 期。</translation>
        </message>
        <message>
            <source>Till {till} has a journal but is not there.</source>
            <translation>收銀台 {till} 有流水帳，但沒有該收銀台。</translation>
        </message>
        <message>
            <source>Till {till} would close as Z {next} after Z {z}.</source>
            <translation>收銀台 {till} 在第 {z} 次日結之後將成為第 {next} 次。</translation>
        </message>
        <message>
            <source>Till {till} would give number {next} after {number}.</source>
            <translation>收銀台 {till} 在 {number} 之後將給出號碼 {next}。</translation>
        </message>
        <message>
            <source>Till {till}, record {number} ({about}): it was changed.</source>
            <translation>收銀台 {till} 第 {number} 筆記錄（{about}）：被改動。</translation>
        </message>
        <message>
            <source>Till {till}, record {number} ({about}): its epoch goes back.</source>
            <translation>收銀台 {till} 第 {number} 筆記錄（{about}）：期號倒退。</translation>
        </message>
        <message>
            <source>Till {till}, record {number} ({about}): the chain is broken before it.</source>
            <translation>收銀台 {till} 第 {number} 筆記錄（{about}）：此前的鏈已斷。</translation>
        </message>
        <message>
            <source>Till {till}, record {number} ({about}): the rows tell another story.</source>
            <translation>收銀台 {till} 第 {number} 筆記錄（{about}）：與資料列不一致。</translation>
        </message>
        <message>
            <source>Till {till}, record {number} ({about}): the signature is not the till's.</source>
            <translation>收銀台 {till} 第 {number} 筆記錄（{about}）：簽章不是本機的。</translation>
        </message>
        <message>
            <source>Till {till}: a record is missing before record {number} ({about}).</source>
            <translation>收銀台 {till}：第 {number} 筆記錄（{about}）之前缺少記錄。</translation>
        </message>
        <message>
            <source>Till {till}: receipt number {number} is missing before {next}.</source>
            <translation>收銀台 {till}：{next} 之前缺少收據號 {number}。</translation>
        </message>
        <message>
            <source>Z {z} of till {till} does not follow the one before.</source>
            <translation>收銀台 {till} 第 {z} 次日結與前一次不相接。</translation>
        </message>
        <message>
            <source>Z {z} of till {till}: {name} is wrong.</source>
            <translation>收銀台 {till} 第 {z} 次日結：{name} 有誤。</translation>
        </message>
        <message>
            <source>cards</source>
            <translation>銀行卡</translation>
        </message>
        <message>
            <source>closings</source>
            <translation>日結</translation>
        </message>
        <message>
            <source>file</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>journal</source>
            <translation>流水帳</translation>
        </message>
        <message>
            <source>labels</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>people</source>
            <translation>人員簿</translation>
        </message>
        <message>
            <source>prices</source>
            <translation>價格簿</translation>
        </message>
        <message>
            <source>returns</source>
            <translation>退貨</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>資料列</translation>
        </message>
        <message>
            <source>schema</source>
            <translation>表結構</translation>
        </message>
        <message>
            <source>sums</source>
            <translation>彙總</translation>
        </message>
        <message>
            <source>types</source>
            <translation>數值</translation>
        </message>
        <message>
            <source>{name} is not as the till made it.</source>
            <translation>{name} 與系統建立時不同。</translation>
        </message>
        <message>
            <source>{person}: an approval is nobody else's.</source>
            <translation>{person}：授權人不是他人。</translation>
        </message>
        <message>
            <source>{person}: somebody changed their own rights.</source>
            <translation>{person}：有人修改了自己的權限。</translation>
        </message>
        <message>
            <source>{person}: somebody who was hired is missing.</source>
            <translation>{person}：錄用過的人員不見了。</translation>
        </message>
        <message>
            <source>{person}: the PIN is not the one that was set.</source>
            <translation>{person}：密碼不是當初設定的。</translation>
        </message>
        <message>
            <source>{person}: the rights are not those that were given.</source>
            <translation>{person}：權限與授予的不符。</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Stopped; what was done so far stays.</source>
            <translation>已停止；已完成的部分保留。</translation>
        </message>
        <message>
            <source>{path} cannot be written.</source>
            <translation>{path} 無法寫入。</translation>
        </message>
    </context>
    <context>
        <name>Commit</name>
        <message>
            <source>Approve</source>
            <translation>覆核通過</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>提交申請</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back to selling</source>
            <translation>返回銷售</translation>
        </message>
        <message>
            <source>Back to the cards</source>
            <translation>返回銀行卡選單</translation>
        </message>
        <message>
            <source>Back to the goods</source>
            <translation>返回商品</translation>
        </message>
        <message>
            <source>Back to the payment</source>
            <translation>返回收款</translation>
        </message>
        <message>
            <source>Close without the bank</source>
            <translation>自行關閉</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Finding the best price</source>
            <translation>正在計算最優惠價</translation>
        </message>
        <message>
            <source>Finish this step first</source>
            <translation>請先完成這一步</translation>
        </message>
        <message>
            <source>Give back to the card</source>
            <translation>退回銀行卡</translation>
        </message>
        <message>
            <source>Give back to the wallet</source>
            <translation>退回付款碼</translation>
        </message>
        <message>
            <source>Give money back</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Mark what comes back first</source>
            <translation>請先選退貨商品</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一項</translation>
        </message>
        <message>
            <source>Pay out in cash</source>
            <translation>退款 現金</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>補印</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>駁回</translation>
        </message>
        <message>
            <source>Scan something first</source>
            <translation>掃入商品後可用</translation>
        </message>
        <message>
            <source>Scan the receipt first</source>
            <translation>請先掃收據</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>已封存</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登入</translation>
        </message>
        <message>
            <source>Signature matches</source>
            <translation>簽名相符</translation>
        </message>
        <message>
            <source>Take out of service</source>
            <translation>停用終端機</translation>
        </message>
        <message>
            <source>Take payment</source>
            <translation>收款</translation>
        </message>
        <message>
            <source>This basket is locked</source>
            <translation>這一單已鎖定</translation>
        </message>
        <message>
            <source>Waiting for the bank</source>
            <translation>等待銀行</translation>
        </message>
        <message>
            <source>Waiting for the card</source>
            <translation>等待刷卡</translation>
        </message>
        <message>
            <source>Waiting for the wallet</source>
            <translation>等待錢包</translation>
        </message>
        <message>
            <source>Writing it down, wait a moment</source>
            <translation>正在記帳，請稍候</translation>
        </message>
    </context>
    <context>
        <name>Counter</name>
        <message>
            <source>A PIN has 4 to 12 digits; without one press Confirm.</source>
            <translation>密碼為 4 至 12 位；無密碼請按確認。</translation>
        </message>
        <message>
            <source>A PIN is entered at the PIN pad, never on this screen.</source>
            <translation>密碼只能在密碼鍵盤上輸入，不得在此螢幕輸入。</translation>
        </message>
        <message>
            <source>A card gives no change: at most what is due.</source>
            <translation>刷卡不找零，最多收應收金額。</translation>
        </message>
        <message>
            <source>A card was shown, but nothing is to be paid by card now.</source>
            <translation>讀到一張卡，但現在沒有要刷卡的交易。</translation>
        </message>
        <message>
            <source>A coupon for this was given already.</source>
            <translation>這種優惠券已經用了一張。</translation>
        </message>
        <message>
            <source>A discount cannot be below zero.</source>
            <translation>折扣不能為負。</translation>
        </message>
        <message>
            <source>A new card. Type the telephone number, or Enter alone for none.</source>
            <translation>新卡。請輸入手機號碼，沒有就直接按 Enter。</translation>
        </message>
        <message>
            <source>A percentage lies between 0 and 100.</source>
            <translation>百分比應在 0 到 100 之間。</translation>
        </message>
        <message>
            <source>A price cannot be below zero.</source>
            <translation>價格不能為負。</translation>
        </message>
        <message>
            <source>A quantity has at most three decimals.</source>
            <translation>數量最多三位小數。</translation>
        </message>
        <message>
            <source>A sale or a refund belongs to a basket: press K in payment.</source>
            <translation>消費和退款要在結帳時按 K。</translation>
        </message>
        <message>
            <source>A tip above the amount itself is not taken.</source>
            <translation>小費不得超過應付金額本身。</translation>
        </message>
        <message>
            <source>Above the card's limit. Take a smaller amount, or cash.</source>
            <translation>超過此卡限額，請減少金額或改收現金。</translation>
        </message>
        <message>
            <source>An unknown answer: not approved. The manager checks it.</source>
            <translation>回應碼不明，按未核准處理，由店長核對。</translation>
        </message>
        <message>
            <source>Approved: it counts from now on.</source>
            <translation>已覆核通過，即時生效。</translation>
        </message>
        <message>
            <source>At most {amount} of this hold can be taken.</source>
            <translation>這筆預授權最多可完成 {amount}。</translation>
        </message>
        <message>
            <source>At most {quantity} can come back.</source>
            <translation>最多可退 {quantity}。</translation>
        </message>
        <message>
            <source>Basket cancelled.</source>
            <translation>已整單取消。</translation>
        </message>
        <message>
            <source>Basket recovered: {count} lines.</source>
            <translation>已恢復上次未結的單：{count} 行。</translation>
        </message>
        <message>
            <source>Batch {number} is closed without the bank.</source>
            <translation>批次 {number} 已自行關閉，未經銀行確認。</translation>
        </message>
        <message>
            <source>Batch {number} is settled with differences: the list names them.</source>
            <translation>批次 {number} 已結算，有差異，見對帳清單。</translation>
        </message>
        <message>
            <source>Batch {number} is settled.</source>
            <translation>批次 {number} 已結算。</translation>
        </message>
        <message>
            <source>Card data is not typed on this screen: use the card reader.</source>
            <translation>此螢幕不得輸入卡號：請使用讀卡機。</translation>
        </message>
        <message>
            <source>Card payment is not set up at this till.</source>
            <translation>本機未設定銀行卡收款。</translation>
        </message>
        <message>
            <source>Card {card} paid {amount}; {left} is left on it.</source>
            <translation>儲值卡 {card} 已付 {amount}，餘額 {left}。</translation>
        </message>
        <message>
            <source>Choose a PIN of your own: nobody else may know it.</source>
            <translation>請設定自己的密碼，不要讓別人知道。</translation>
        </message>
        <message>
            <source>Choose what the card shall do.</source>
            <translation>請選擇銀行卡交易。</translation>
        </message>
        <message>
            <source>Coupon for {offer}. Backspace takes it off again.</source>
            <translation>已用券：{offer}。按 Backspace 撤下。</translation>
        </message>
        <message>
            <source>Coupon {code} taken off.</source>
            <translation>已撤下券 {code}。</translation>
        </message>
        <message>
            <source>Coupon {code} was used on receipt {receipt}.</source>
            <translation>優惠券 {code} 已在收據 {receipt} 上用過。</translation>
        </message>
        <message>
            <source>Each step must begin higher than the one before and give no less.</source>
            <translation>每一檔的門槛必須高於前一檔，優惠不能更少。</translation>
        </message>
        <message>
            <source>End-of-day processing of the cards has begun.</source>
            <translation>銀行卡日終處理已開始。</translation>
        </message>
        <message>
            <source>Everything is paid. Enter finishes the sale.</source>
            <translation>已全部付清，按 Enter 完成。</translation>
        </message>
        <message>
            <source>Everything on {number} has already come back.</source>
            <translation>{number} 的商品已全部退回。</translation>
        </message>
        <message>
            <source>Finish or park this basket first.</source>
            <translation>請先結完或掛起目前的單。</translation>
        </message>
        <message>
            <source>Finish this step first.</source>
            <translation>請先完成這一步。</translation>
        </message>
        <message>
            <source>Free of tax by certificate {number}.</source>
            <translation>憑證書 {number} 免稅。</translation>
        </message>
        <message>
            <source>Give back {amount}.</source>
            <translation>請退還 {amount}。</translation>
        </message>
        <message>
            <source>Give the money back first (Del).</source>
            <translation>請先退還已收的錢（Del）。</translation>
        </message>
        <message>
            <source>Give them a role first.</source>
            <translation>請先給此人一個職務。</translation>
        </message>
        <message>
            <source>Give yourself a PIN first: then people have to sign in.</source>
            <translation>請先給自己設定密碼，之後大家都要登入。</translation>
        </message>
        <message>
            <source>Go to payment first (F12).</source>
            <translation>請先進入收款（F12）。</translation>
        </message>
        <message>
            <source>Goods that come back keep the price they were sold at.</source>
            <translation>退貨商品依售出時的價格，不能改。</translation>
        </message>
        <message>
            <source>It does not come about.</source>
            <translation>已駁回，不作變更。</translation>
        </message>
        <message>
            <source>It is asked for. Somebody else must approve it.</source>
            <translation>申請已提交，須由他人覆核。</translation>
        </message>
        <message>
            <source>It is written down, with its reference.</source>
            <translation>已記錄，附查詢依據。</translation>
        </message>
        <message>
            <source>It is written down.</source>
            <translation>已登記。</translation>
        </message>
        <message>
            <source>Keep the goods and the card, and call the card's issuer. Then sign again.</source>
            <translation>請先留住商品和卡片，聯絡發卡行，然後重新簽名。</translation>
        </message>
        <message>
            <source>Locked after too many wrong PINs: a manager must clear it.</source>
            <translation>密碼錯誤次數過多，已鎖定，須由店長解鎖。</translation>
        </message>
        <message>
            <source>Mark what comes back first.</source>
            <translation>請先選退貨商品。</translation>
        </message>
        <message>
            <source>Member {member}.</source>
            <translation>會員 {member}。</translation>
        </message>
        <message>
            <source>Member {member}: {saved} less.</source>
            <translation>會員 {member}：便宜 {saved}。</translation>
        </message>
        <message>
            <source>Money goes out: press Enter to pay out exactly what is due.</source>
            <translation>這是退款：按 Enter 退出應退金額。</translation>
        </message>
        <message>
            <source>Money was taken at this price. Give it back first (Del).</source>
            <translation>已按此價收款。請先退款（Del）。</translation>
        </message>
        <message>
            <source>More than the law allows would be on this card.</source>
            <translation>卡內金額將超過法規上限。</translation>
        </message>
        <message>
            <source>More would come back than was sold.</source>
            <translation>退貨數量超過售出數量。</translation>
        </message>
        <message>
            <source>No PIN is asked for now.</source>
            <translation>現在不需要輸入密碼。</translation>
        </message>
        <message>
            <source>No batch has ended yet.</source>
            <translation>還沒有結算過的批次。</translation>
        </message>
        <message>
            <source>No coupon was given.</source>
            <translation>沒有用券。</translation>
        </message>
        <message>
            <source>No member buys this.</source>
            <translation>已不按會員計價。</translation>
        </message>
        <message>
            <source>No member is found by this.</source>
            <translation>找不到這位會員。</translation>
        </message>
        <message>
            <source>No member was chosen.</source>
            <translation>尚未選會員。</translation>
        </message>
        <message>
            <source>No money has been taken.</source>
            <translation>還沒有收錢。</translation>
        </message>
        <message>
            <source>Nobody has a PIN yet. Ctrl+U gives you one.</source>
            <translation>尚無人設定密碼。按 Ctrl+U 設定。</translation>
        </message>
        <message>
            <source>Nobody has signed yet. Sign in the field, or press 2 for a slip signed on paper.</source>
            <translation>尚未簽名。請在框內簽名；若已在紙上簽名請按 2。</translation>
        </message>
        <message>
            <source>Nobody has this number. Enter makes a new member.</source>
            <translation>沒有這個號碼。按 Enter 即辦新會員。</translation>
        </message>
        <message>
            <source>Nobody is asked for a PIN here.</source>
            <translation>這裡不查驗密碼。</translation>
        </message>
        <message>
            <source>Not approved. Choose another means of payment.</source>
            <translation>交易未核准，請改用其他支付方式。</translation>
        </message>
        <message>
            <source>Not approved. Choose another means; call the manager.</source>
            <translation>交易未核准，請改用其他支付方式，並請店長。</translation>
        </message>
        <message>
            <source>Not approved. The customer may call the card's bank.</source>
            <translation>交易未核准，請顧客聯絡發卡銀行。</translation>
        </message>
        <message>
            <source>Not enough on the card. Take a smaller amount, or cash.</source>
            <translation>卡內餘額不足，請減少金額或改收現金。</translation>
        </message>
        <message>
            <source>Not enough on this stored-value card. Show it again.</source>
            <translation>儲值卡餘額不足，請重新刷卡。</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>沒有應收金額。</translation>
        </message>
        <message>
            <source>Nothing is left on this stored-value card.</source>
            <translation>儲值卡餘額為零。</translation>
        </message>
        <message>
            <source>Nothing is parked.</source>
            <translation>沒有掛單。</translation>
        </message>
        <message>
            <source>Nothing is to be found out about this batch.</source>
            <translation>此批次沒有待查明的扣款。</translation>
        </message>
        <message>
            <source>Nothing is to be signed now.</source>
            <translation>現在沒有要簽名的單據。</translation>
        </message>
        <message>
            <source>Nothing of this was paid that way: pay it out in cash.</source>
            <translation>原單沒有這樣付款，請退現金。</translation>
        </message>
        <message>
            <source>Nothing waits for approval.</source>
            <translation>沒有待覆核的事項。</translation>
        </message>
        <message>
            <source>Nothing was asked of the wallet. Choose again how to pay.</source>
            <translation>未向錢包發出請求，請重新選擇付款方式。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>沒有任何變更。</translation>
        </message>
        <message>
            <source>Nothing was charged. Choose again.</source>
            <translation>沒有扣款，請重新選擇。</translation>
        </message>
        <message>
            <source>Nothing was paid out, and no cash is given for it. Hand over the slip.</source>
            <translation>沒有退款，也不得改付現金。請將簽購單交給顧客。</translation>
        </message>
        <message>
            <source>Now the card that pays.</source>
            <translation>請刷付款的卡。</translation>
        </message>
        <message>
            <source>Only a batch whose end-of-day processing hangs is closed like this.</source>
            <translation>只有日終處理中斷的批次才可自行關閉。</translation>
        </message>
        <message>
            <source>Open the card menu first.</source>
            <translation>請先打開銀行卡選單。</translation>
        </message>
        <message>
            <source>Parked. Give {amount} in cash back; Shift+F9 brings it back.</source>
            <translation>已掛單。請退還現金 {amount}；Shift+F9 取回。</translation>
        </message>
        <message>
            <source>Parked. Shift+F9 brings it back.</source>
            <translation>已掛單，Shift+F9 取回。</translation>
        </message>
        <message>
            <source>Payment codes are not set up at this till.</source>
            <translation>本機未設定掃碼付。</translation>
        </message>
        <message>
            <source>People are not looked after at this till.</source>
            <translation>本機不管理人員。</translation>
        </message>
        <message>
            <source>Press the number of what you want.</source>
            <translation>請按所選項目的數字鍵。</translation>
        </message>
        <message>
            <source>Printing a copy of {number}.</source>
            <translation>正在補印 {number}。</translation>
        </message>
        <message>
            <source>Printing the slip.</source>
            <translation>正在列印簽購單。</translation>
        </message>
        <message>
            <source>Ring up the goods first; a hold is taken in payment.</source>
            <translation>請先輸入商品，預授權完成在結帳時進行。</translation>
        </message>
        <message>
            <source>Scan the goods first, then the coupon.</source>
            <translation>請先掃商品，再掃券。</translation>
        </message>
        <message>
            <source>Scan the receipt first.</source>
            <translation>請先掃收據。</translation>
        </message>
        <message>
            <source>Signed on with the bank, batch {batch}.</source>
            <translation>已向銀行簽到，批次號 {batch}。</translation>
        </message>
        <message>
            <source>Signing on with the bank.</source>
            <translation>正在向銀行簽到。</translation>
        </message>
        <message>
            <source>Somebody else must do this.</source>
            <translation>須由他人來做。</translation>
        </message>
        <message>
            <source>Something else waits for approval.</source>
            <translation>另有事項待覆核。</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>已復原。</translation>
        </message>
        <message>
            <source>Tax is charged again.</source>
            <translation>已恢復課稅。</translation>
        </message>
        <message>
            <source>Testing the line to the bank.</source>
            <translation>正在測試銀行線路。</translation>
        </message>
        <message>
            <source>That was not the same PIN twice. Choose it anew.</source>
            <translation>兩次輸入不一致，請重新設定。</translation>
        </message>
        <message>
            <source>The PIN was wrong too often. Use another card.</source>
            <translation>密碼錯誤次數超限，請換卡。</translation>
        </message>
        <message>
            <source>The PIN was wrong. Begin again with the same card.</source>
            <translation>密碼錯誤，請用同一張卡重新開始。</translation>
        </message>
        <message>
            <source>The amount differs from the payment. Correct it.</source>
            <translation>金額與原交易不符，請更正。</translation>
        </message>
        <message>
            <source>The bank alone has charged {amount} in batch {number}: a manager must find out (Ctrl+B).</source>
            <translation>批次 {number} 中銀行單方扣款 {amount}，須由店長查明（Ctrl+B）。</translation>
        </message>
        <message>
            <source>The bank cannot answer now. Take another means, or try later.</source>
            <translation>銀行暫時無法處理，請改用其他方式或稍後再試。</translation>
        </message>
        <message>
            <source>The bank changes its day. Wait a moment and begin again.</source>
            <translation>銀行正在換日，請稍候重新開始。</translation>
        </message>
        <message>
            <source>The bank did not answer. Nothing was charged.</source>
            <translation>銀行沒有回應，沒有扣款。</translation>
        </message>
        <message>
            <source>The bank did not understand the till. Call the technician.</source>
            <translation>銀行無法識別訊息，請聯絡技術人員。</translation>
        </message>
        <message>
            <source>The bank does not answer as it should. Try again, or call it.</source>
            <translation>銀行沒有正常應答。請重試，或致電銀行。</translation>
        </message>
        <message>
            <source>The bank does not find the payment. Check the slip.</source>
            <translation>銀行找不到原交易，請核對簽帳單。</translation>
        </message>
        <message>
            <source>The bank has approved it.</source>
            <translation>銀行已核准。</translation>
        </message>
        <message>
            <source>The bank has approved {amount} only. Ask for the rest, or give it back (Del).</source>
            <translation>銀行只核准了 {amount}。請收取餘額，或退回這筆（Del）。</translation>
        </message>
        <message>
            <source>The bank has confirmed that nothing was charged. Choose again how to pay.</source>
            <translation>銀行已確認沒有扣款，請重新選擇支付方式。</translation>
        </message>
        <message>
            <source>The bank has not confirmed what goes back to the card: no cash for it.</source>
            <translation>銀行尚未確認退回卡上的款項：不得以現金退付。</translation>
        </message>
        <message>
            <source>The bank has not confirmed yet. Do not swipe again, and take no cash for it.</source>
            <translation>銀行尚未確認。請勿再次刷卡，也不要另收現金。</translation>
        </message>
        <message>
            <source>The bank has not confirmed yet: the price stays as it is.</source>
            <translation>銀行尚未確認，價格不變。</translation>
        </message>
        <message>
            <source>The bank is being asked. Wait for its answer.</source>
            <translation>正在等待銀行回應。</translation>
        </message>
        <message>
            <source>The bank is still to answer for the card before; other baskets can pay in cash.</source>
            <translation>上一筆銀行卡結果未知，其他單可收現金。</translation>
        </message>
        <message>
            <source>The bank wants a new sign-on. It was done; begin again.</source>
            <translation>銀行要求重新簽到，已完成，請重新開始。</translation>
        </message>
        <message>
            <source>The bank's answer is open: the manager's list names it.</source>
            <translation>銀行結果待查，已列入店長的待處理清單。</translation>
        </message>
        <message>
            <source>The basket is full. Take payment first.</source>
            <translation>本單已滿，請先收款。</translation>
        </message>
        <message>
            <source>The batch is not settled yet: the bank is silent, or a payment is to be cleared.</source>
            <translation>批次尚未結算：銀行沒有應答，或有支付待查明。</translation>
        </message>
        <message>
            <source>The card terminal has not been used for {days} days: the bank may switch it off.</source>
            <translation>刷卡終端已 {days} 天未使用：銀行可能將其停用。</translation>
        </message>
        <message>
            <source>The card terminal is out of service.</source>
            <translation>刷卡終端機已停用。</translation>
        </message>
        <message>
            <source>The card was not read well. Show it again.</source>
            <translation>卡片未讀好，請重新刷卡。</translation>
        </message>
        <message>
            <source>The card was not read. Show it again.</source>
            <translation>未讀到卡。請再刷一次。</translation>
        </message>
        <message>
            <source>The check digit of this number does not fit.</source>
            <translation>卡號的檢查碼不符。</translation>
        </message>
        <message>
            <source>The copy is being printed.</source>
            <translation>正在補印收據。</translation>
        </message>
        <message>
            <source>The discount is larger than the basket.</source>
            <translation>折扣大於整單金額。</translation>
        </message>
        <message>
            <source>The discount is larger than the line.</source>
            <translation>折扣大於本行金額。</translation>
        </message>
        <message>
            <source>The end-of-day processing is going on already.</source>
            <translation>日終處理正在進行。</translation>
        </message>
        <message>
            <source>The last day must not be before the first.</source>
            <translation>結束日期不能早於開始日期。</translation>
        </message>
        <message>
            <source>The line to the bank is down. Nothing was charged.</source>
            <translation>銀行線路不通，沒有扣款。</translation>
        </message>
        <message>
            <source>The line to the bank is up.</source>
            <translation>與銀行的線路暢通。</translation>
        </message>
        <message>
            <source>The list of barred cards cannot be read: no card is taken.</source>
            <translation>無法讀取止付名單：不受理任何卡。</translation>
        </message>
        <message>
            <source>The number of coupon {code} is mistyped.</source>
            <translation>優惠券 {code} 的號碼有誤。</translation>
        </message>
        <message>
            <source>The number or the PIN is wrong.</source>
            <translation>工號或密碼有誤。</translation>
        </message>
        <message>
            <source>The number or the PIN is wrong. Wait {seconds} seconds.</source>
            <translation>工號或密碼有誤，請等 {seconds} 秒。</translation>
        </message>
        <message>
            <source>The offers are still being read. Try again in a moment.</source>
            <translation>促銷還在讀取，請稍後再試。</translation>
        </message>
        <message>
            <source>The parked basket was paid after all: receipt {number}.</source>
            <translation>掛起的單其實已付：小票 {number}。</translation>
        </message>
        <message>
            <source>The price has changed: {before} when it was parked, {now} now.</source>
            <translation>價格已變：掛單時 {before}，現在 {now}。</translation>
        </message>
        <message>
            <source>The quantity must be more than zero.</source>
            <translation>數量必須大於零。</translation>
        </message>
        <message>
            <source>The refund is not confirmed. Give neither cash nor goods; the slip says so.</source>
            <translation>退款未確認，不得退現金或換商品，憑條為證。</translation>
        </message>
        <message>
            <source>The refund is not confirmed. No cash for it: park the basket, give the slip.</source>
            <translation>退款未確認，不得退現金，請掛單並交付憑條。</translation>
        </message>
        <message>
            <source>The shop's ledger refuses this card. Call the manager.</source>
            <translation>儲值帳簿拒絕此卡，請叫主管。</translation>
        </message>
        <message>
            <source>The slip is to be signed first.</source>
            <translation>請先在簽購單上簽名。</translation>
        </message>
        <message>
            <source>The terminal is in service again. Sign on with the bank.</source>
            <translation>終端機已重新啟用，請向銀行簽到。</translation>
        </message>
        <message>
            <source>The terminal is in service.</source>
            <translation>終端機正在使用。</translation>
        </message>
        <message>
            <source>The terminal is out of service. Its slips and batches stay readable.</source>
            <translation>終端機已停用，簽帳單和批次仍可查閱。</translation>
        </message>
        <message>
            <source>The tip comes first: Enter is none. Then show the card again.</source>
            <translation>請先定小費（不給按 Enter），再重新刷卡。</translation>
        </message>
        <message>
            <source>The wallet is still to answer for the code before; other baskets can pay by card.</source>
            <translation>上一筆掃碼付結果未知，其他單可刷卡。</translation>
        </message>
        <message>
            <source>The wallets' provider does not answer: end the day again, so that it is asked.</source>
            <translation>錢包服務商無應答：請再做一次日終處理。</translation>
        </message>
        <message>
            <source>There is no batch to settle.</source>
            <translation>沒有需要結算的批次。</translation>
        </message>
        <message>
            <source>There is no hold with this number.</source>
            <translation>沒有這個號碼的預授權。</translation>
        </message>
        <message>
            <source>There is no line yet.</source>
            <translation>還沒有商品。</translation>
        </message>
        <message>
            <source>There is no receipt to print again.</source>
            <translation>沒有可補印的收據。</translation>
        </message>
        <message>
            <source>There is no receipt {number}.</source>
            <translation>沒有收據 {number}。</translation>
        </message>
        <message>
            <source>There is no slip to print again.</source>
            <translation>沒有可補印的簽帳單。</translation>
        </message>
        <message>
            <source>There is no slip with this number.</source>
            <translation>沒有此憑證號的簽帳單。</translation>
        </message>
        <message>
            <source>There is no such line.</source>
            <translation>沒有這一行。</translation>
        </message>
        <message>
            <source>There is nothing to park.</source>
            <translation>沒有可掛的單。</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>沒有可復原的操作。</translation>
        </message>
        <message>
            <source>These goods are sold in whole pieces.</source>
            <translation>此商品按整件出售。</translation>
        </message>
        <message>
            <source>This PIN must be changed first: sign in with it.</source>
            <translation>此密碼須先更換：請用它登入一次。</translation>
        </message>
        <message>
            <source>This amount is too large.</source>
            <translation>金額過大。</translation>
        </message>
        <message>
            <source>This card has a chip: insert it if there is a chip reader.</source>
            <translation>這是晶片卡：如有插卡口請插卡。</translation>
        </message>
        <message>
            <source>This card has expired. Use another one.</source>
            <translation>此卡已過期，請換卡。</translation>
        </message>
        <message>
            <source>This card has expired; the bank may not take it.</source>
            <translation>此卡已過有效期，銀行可能不受理。</translation>
        </message>
        <message>
            <source>This card is no member's yet. F2 enrols.</source>
            <translation>此卡尚無會員。按 F2 辦理。</translation>
        </message>
        <message>
            <source>This card is not taken. Choose another means of payment.</source>
            <translation>不受理此卡。請換一種支付方式。</translation>
        </message>
        <message>
            <source>This card paid {amount} at {time}, voucher {voucher}. Show it again if it is right.</source>
            <translation>此卡 {time} 已付 {amount}，憑證號 {voucher}。確認無誤請再刷一次。</translation>
        </message>
        <message>
            <source>This certificate was valid until {day}.</source>
            <translation>該證書有效期至 {day}，已過期。</translation>
        </message>
        <message>
            <source>This coupon was given already.</source>
            <translation>這張券已經用過了。</translation>
        </message>
        <message>
            <source>This entry is too long, nothing was sold.</source>
            <translation>輸入過長，未售出。</translation>
        </message>
        <message>
            <source>This hold was taken or given up already.</source>
            <translation>這筆預授權已完成或已取消。</translation>
        </message>
        <message>
            <source>This is a barcode, not an amount.</source>
            <translation>這是條碼，不是金額。</translation>
        </message>
        <message>
            <source>This is a card for tests.</source>
            <translation>這是測試卡。</translation>
        </message>
        <message>
            <source>This is a member card of the shop, not a bank card.</source>
            <translation>這是本店會員卡，不是銀行卡。</translation>
        </message>
        <message>
            <source>This is a stored-value card of the shop, no bank card.</source>
            <translation>這是本店儲值卡，不是銀行卡。</translation>
        </message>
        <message>
            <source>This is another card than the one that paid.</source>
            <translation>這不是原付款的卡。</translation>
        </message>
        <message>
            <source>This is no bank card.</source>
            <translation>這不是銀行卡。</translation>
        </message>
        <message>
            <source>This is no card of the shop.</source>
            <translation>這不是本店的卡。</translation>
        </message>
        <message>
            <source>This is no number of a certificate.</source>
            <translation>這不是證書號碼。</translation>
        </message>
        <message>
            <source>This is no payment code.</source>
            <translation>這不是付款碼。</translation>
        </message>
        <message>
            <source>This is no stored-value card of the shop.</source>
            <translation>這不是本店儲值卡。</translation>
        </message>
        <message>
            <source>This line has already come back.</source>
            <translation>這一行已經退過。</translation>
        </message>
        <message>
            <source>This line is a return itself.</source>
            <translation>這一行本身就是退貨。</translation>
        </message>
        <message>
            <source>This member has left.</source>
            <translation>此會員已退會。</translation>
        </message>
        <message>
            <source>This name is too long.</source>
            <translation>姓名太長。</translation>
        </message>
        <message>
            <source>This payment cannot be found. Call the manager.</source>
            <translation>找不到這筆付款，請店長處理。</translation>
        </message>
        <message>
            <source>This price holds for cash alone. Give it back first (Del) to pay another way.</source>
            <translation>此價僅限全部現金支付。要改用其他方式，請先退款（Del）。</translation>
        </message>
        <message>
            <source>This quantity is too large.</source>
            <translation>數量過大。</translation>
        </message>
        <message>
            <source>This scan is too long for a code, nothing was sold.</source>
            <translation>掃到的內容過長，不是條碼，未售出。</translation>
        </message>
        <message>
            <source>This stored-value card was never loaded here.</source>
            <translation>此儲值卡從未在本店加值。</translation>
        </message>
        <message>
            <source>This terminal is not admitted. Call the acquirer.</source>
            <translation>本終端機未獲准交易，請聯絡收單機構。</translation>
        </message>
        <message>
            <source>This till knows no members.</source>
            <translation>本機沒有會員功能。</translation>
        </message>
        <message>
            <source>This was paid by card: give it back to the card (K). It never becomes cash.</source>
            <translation>原單刷卡付款，須退回原卡（K），不得退現金。</translation>
        </message>
        <message>
            <source>Type an amount above zero.</source>
            <translation>請輸入大於零的金額。</translation>
        </message>
        <message>
            <source>Type an amount or a percentage, for example 5 or 10%.</source>
            <translation>請輸入金額或百分比，例如 5 或 10%。</translation>
        </message>
        <message>
            <source>Type an amount, a percentage, or both; - is never.</source>
            <translation>請輸入金額、百分比或兩者；- 表示不允許。</translation>
        </message>
        <message>
            <source>Type an amount, for example 50 or 50.00.</source>
            <translation>請輸入金額，例如 50 或 50.00。</translation>
        </message>
        <message>
            <source>Type the amount that the card shall pay.</source>
            <translation>請輸入刷卡金額。</translation>
        </message>
        <message>
            <source>Type the amount that was handed over.</source>
            <translation>請輸入收到的金額。</translation>
        </message>
        <message>
            <source>Type the name that the receipt shall show.</source>
            <translation>請輸入收據上顯示的姓名。</translation>
        </message>
        <message>
            <source>Type the new price first, then F6.</source>
            <translation>請先輸入新單價，再按 F6。</translation>
        </message>
        <message>
            <source>Type the number of the certificate first, then Shift+F2.</source>
            <translation>請先輸入證書號碼，再按 Shift+F2。</translation>
        </message>
        <message>
            <source>Type the price of one, for example 9.90.</source>
            <translation>請輸入單價，例如 9.90。</translation>
        </message>
        <message>
            <source>Type what the account's papers say.</source>
            <translation>請按開戶資料輸入。</translation>
        </message>
        <message>
            <source>Voucher {voucher}: the bank has taken it back, nothing was charged.</source>
            <translation>憑證號 {voucher}：銀行已沖正，沒有扣款。</translation>
        </message>
        <message>
            <source>Write the code down first, then Enter.</source>
            <translation>請先抄下復原碼，再按 Enter。</translation>
        </message>
        <message>
            <source>Write what was found, and where.</source>
            <translation>請寫明查明的結果和依據。</translation>
        </message>
        <message>
            <source>You have no right to do this. Call the manager.</source>
            <translation>沒有權限，請店長授權。</translation>
        </message>
        <message>
            <source>Your PIN is changed.</source>
            <translation>密碼已更換。</translation>
        </message>
        <message>
            <source>{amount} is back on card {card}; {left} is on it now.</source>
            <translation>{amount} 已退回儲值卡 {card}，餘額 {left}。</translation>
        </message>
        <message>
            <source>{amount} is much more than is due. Enter it again if it is right.</source>
            <translation>{amount} 遠超應收。如果無誤，請再輸入一次。</translation>
        </message>
        <message>
            <source>{amount} is no amount.</source>
            <translation>{amount} 不是金額。</translation>
        </message>
        <message>
            <source>{amount} is still due.</source>
            <translation>尚欠 {amount}。</translation>
        </message>
        <message>
            <source>{amount} was put on card {card}; {left} is on it now. Take the cash.</source>
            <translation>儲值卡 {card} 已加值 {amount}，餘額 {left}，請收現金。</translation>
        </message>
        <message>
            <source>{code} is no coupon of this shop.</source>
            <translation>{code} 不是本店的券。</translation>
        </message>
        <message>
            <source>{code} is no member's card.</source>
            <translation>{code} 不是會員卡。</translation>
        </message>
        <message>
            <source>{code} is not in the catalogue, not sold.</source>
            <translation>沒有商品 {code}，未售出。</translation>
        </message>
        <message>
            <source>{code} is not in the catalogue.</source>
            <translation>沒有商品 {code}。</translation>
        </message>
        <message>
            <source>{code} was scanned and not sold. Finish this step first.</source>
            <translation>掃到 {code}，未售出。請先完成這一步。</translation>
        </message>
        <message>
            <source>{name} cannot approve this. Somebody else must.</source>
            <translation>{name} 無權授權此項，須由他人授權。</translation>
        </message>
        <message>
            <source>{name} has no price.</source>
            <translation>{name} 沒有價格。</translation>
        </message>
        <message>
            <source>{name} taken out. Ctrl+Z brings it back.</source>
            <translation>已刪除 {name}，Ctrl+Z 復原。</translation>
        </message>
        <message>
            <source>{now} to pay now, {before} before. Press again to take it.</source>
            <translation>現應收 {now}，原為 {before}。再按一次收款。</translation>
        </message>
        <message>
            <source>{now} to pay with this card. Show it again if that is right.</source>
            <translation>用此卡應付 {now}。確認請再刷一次。</translation>
        </message>
    </context>
    <context>
        <name>Customer</name>
        <message>
            <source>A member saves</source>
            <translation>會員可省</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>找零</translation>
        </message>
        <message>
            <source>Enter your PIN, or just confirm</source>
            <translation>請輸入密碼，無密碼請按確認</translation>
        </message>
        <message>
            <source>Goods come back</source>
            <translation>退貨</translation>
        </message>
        <message>
            <source>Insert, tap or swipe your card</source>
            <translation>請插卡、感應或刷卡</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>請稍候</translation>
        </message>
        <message>
            <source>Please sign</source>
            <translation>請簽名</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已收</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已優惠</translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>還需支付</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>謝謝惠顧</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>應付</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Would you like to give a tip?</source>
            <translation>要加小費嗎？</translation>
        </message>
        <message>
            <source>You get back</source>
            <translation>應退</translation>
        </message>
        <message>
            <source>{amount} more</source>
            <translation>還差 {amount}</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>還差 {count} 件</translation>
        </message>
    </context>
    <context>
        <name>DayEnd</name>
        <message>
            <source>Batch {number}</source>
            <translation>批次 {number}</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Cards wait until it is done. Cash goes on: Esc leads to the goods.</source>
            <translation>完成之前不能刷卡；現金照收，按 Esc 返回商品。</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>收尾</translation>
        </message>
        <message>
            <source>Taking back</source>
            <translation>沖正</translation>
        </message>
        <message>
            <source>The bank</source>
            <translation>銀行</translation>
        </message>
        <message>
            <source>The batch is being settled</source>
            <translation>正在批次結算</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>總計</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>交易明細</translation>
        </message>
        <message>
            <source>Transactions told</source>
            <translation>已上傳</translation>
        </message>
        <message>
            <source>after what the bank is being asked now</source>
            <translation>等銀行答覆目前的請求</translation>
        </message>
        <message>
            <source>being compared with the bank's</source>
            <translation>正與銀行核對</translation>
        </message>
        <message>
            <source>does not answer; what is done stays done</source>
            <translation>沒有應答；已完成的步驟保留</translation>
        </message>
        <message>
            <source>has charged something</source>
            <translation>銀行有單方扣款</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>/ {count}</translation>
        </message>
        <message>
            <source>settle the batch</source>
            <translation>批次結算</translation>
        </message>
        <message>
            <source>the bank counts differently: each is told</source>
            <translation>與銀行不符，逐筆上傳</translation>
        </message>
        <message>
            <source>the bank is told that this is all</source>
            <translation>通知銀行上傳完畢</translation>
        </message>
        <message>
            <source>the same on both sides</source>
            <translation>雙方一致</translation>
        </message>
        <message>
            <source>told to the bank: {done} of {count}</source>
            <translation>已上傳 {done} / {count} 筆</translation>
        </message>
        <message>
            <source>voucher {number}, until the bank confirms</source>
            <translation>憑證號 {number}，直到銀行確認</translation>
        </message>
        <message>
            <source>{count} transactions, no card is taken now</source>
            <translation>{count} 筆交易，暫停刷卡</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>Card, telephone, or name</source>
            <translation>會員卡、手機號碼或姓名</translation>
        </message>
        <message>
            <source>Cash received</source>
            <translation>收到現金</translation>
        </message>
        <message>
            <source>Choose a parked basket with the arrows and Enter</source>
            <translation>用方向鍵選掛單，Enter 取回</translation>
        </message>
        <message>
            <source>Choose the reason: 1 to 4, or Enter for the first</source>
            <translation>選原因：1 到 4，Enter 選第一個</translation>
        </message>
        <message>
            <source>Enter pays out exactly what is due</source>
            <translation>Enter 退出應退金額</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>輸入列</translation>
        </message>
        <message>
            <source>Name, or Enter alone</source>
            <translation>姓名，或直接按 Enter</translation>
        </message>
        <message>
            <source>Pay out</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Price of one, for example 9.90</source>
            <translation>單價，例如 9.90</translation>
        </message>
        <message>
            <source>Scan the receipt, or type its number</source>
            <translation>掃收據，或輸入單號</translation>
        </message>
        <message>
            <source>Scan, or type code, words, quantity*</source>
            <translation>掃碼，或輸入條碼、拼音、數量*</translation>
        </message>
        <message>
            <source>Telephone, or Enter alone</source>
            <translation>手機號碼，或直接按 Enter</translation>
        </message>
        <message>
            <source>Words, pinyin or initials; or scan for the price</source>
            <translation>品名、拼音或字首；掃碼查價</translation>
        </message>
        <message>
            <source>of the next item; Enter sets the selected line</source>
            <translation>下一件的數量；Enter 改目前這行</translation>
        </message>
    </context>
    <context>
        <name>Exploits</name>
        <message>
            <source>{basket}: who brings {part} back keeps the rest for {paid} instead of {honest}.</source>
            <translation>{basket}：退掉 {part} 後，留下的只花 {paid}，單買要 {honest}。</translation>
        </message>
        <message>
            <source>{basket}: {honest} together, {paid} on two receipts, the first with {part}.</source>
            <translation>{basket}：一起買 {honest}，分兩張收據只要 {paid}，第一張買 {part}。</translation>
        </message>
        <message>
            <source>{basket}: {paid} in all, but {honest} without {part}.</source>
            <translation>{basket}：總共 {paid}，不加 {part} 反而要 {honest}。</translation>
        </message>
        <message>
            <source>{basket}: {part} brings {paid} without tax and cost {honest}.</source>
            <translation>{basket}：其中 {part} 不含稅只賣 {paid}，進價卻是 {honest}。</translation>
        </message>
        <message>
            <source>{basket}: {part} goes for nothing, though no offer gives it away.</source>
            <translation>{basket}：其中 {part} 變成白送，卻沒有哪個活動要送它。</translation>
        </message>
    </context>
    <context>
        <name>Goods</name>
        <message>
            <source>Discounts</source>
            <translation>優惠</translation>
        </message>
        <message>
            <source>Subtotal</source>
            <translation>小計</translation>
        </message>
        <message>
            <source>and {count} lines above</source>
            <translation>上面還有 {count} 行</translation>
        </message>
        <message>
            <source>perhaps not the best price</source>
            <translation>可能不是最優惠價</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>DEMO</source>
            <translation>示範</translation>
        </message>
        <message>
            <source>Till {key}</source>
            <translation>收銀機 {key}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Scan the first item</source>
            <translation>請掃第一件商品</translation>
        </message>
        <message>
            <source>Scan the receipt</source>
            <translation>請掃收據</translation>
        </message>
        <message>
            <source>back to selling</source>
            <translation>返回銷售</translation>
        </message>
        <message>
            <source>brings a parked basket back</source>
            <translation>取回掛單</translation>
        </message>
        <message>
            <source>finds goods by pinyin initials or words</source>
            <translation>拼音字首或品名查找，例如「蘋果」</translation>
        </message>
        <message>
            <source>or type its number and Enter</source>
            <translation>或輸入單號，按 Enter</translation>
        </message>
        <message>
            <source>return: scan the receipt</source>
            <translation>退貨，先掃收據</translation>
        </message>
        <message>
            <source>then scan: six of it at once</source>
            <translation>再掃碼，一次加 6 件</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>A barcode has 8, 12, 13 or 14 digits.</source>
            <translation>條碼應為 8、12、13 或 14 位。</translation>
        </message>
        <message>
            <source>A barcode has digits only.</source>
            <translation>條碼只能是數字。</translation>
        </message>
        <message>
            <source>A case needs its code and its units.</source>
            <translation>整箱需要箱碼和每箱數量。</translation>
        </message>
        <message>
            <source>A cell holds a sign that is no text.</source>
            <translation>儲存格裡有非文字的字元。</translation>
        </message>
        <message>
            <source>A cell is too long.</source>
            <translation>儲存格內容過長。</translation>
        </message>
        <message>
            <source>A line needs a price or an amount.</source>
            <translation>一列要有單價或金額。</translation>
        </message>
        <message>
            <source>A price is not below zero.</source>
            <translation>價格不能為負。</translation>
        </message>
        <message>
            <source>Day and month of this date cannot be told apart.</source>
            <translation>這個日期分不清日和月。</translation>
        </message>
        <message>
            <source>Hours are written 17:00-19:00.</source>
            <translation>時段請寫作 17:00-19:00。</translation>
        </message>
        <message>
            <source>New goods need a name.</source>
            <translation>新商品要有品名。</translation>
        </message>
        <message>
            <source>No column holds a member's number, card or telephone.</source>
            <translation>沒有會員編號、會員卡或手機號碼這一欄。</translation>
        </message>
        <message>
            <source>No column holds the code of the goods.</source>
            <translation>沒有貨號或條碼欄。</translation>
        </message>
        <message>
            <source>No column holds the price.</source>
            <translation>沒有價格欄。</translation>
        </message>
        <message>
            <source>Row {row} of the same document is refused.</source>
            <translation>同一單的第 {row} 列被拒。</translation>
        </message>
        <message>
            <source>Row {row} says otherwise of this code.</source>
            <translation>第 {row} 列對此貨號另有說法。</translation>
        </message>
        <message>
            <source>Row {row} says otherwise of this member.</source>
            <translation>第 {row} 列對此會員另有說法。</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Sheets are read only where defusedxml is installed.</source>
            <translation>只有裝了 defusedxml 才能讀取試算表。</translation>
        </message>
        <message>
            <source>The amount of this line is too large.</source>
            <translation>這一列金額過大。</translation>
        </message>
        <message>
            <source>The barcode's check digit is wrong.</source>
            <translation>條碼檢查碼不對。</translation>
        </message>
        <message>
            <source>The code is missing.</source>
            <translation>缺少貨號。</translation>
        </message>
        <message>
            <source>The document's number is missing.</source>
            <translation>缺少單號。</translation>
        </message>
        <message>
            <source>The price is missing.</source>
            <translation>缺少價格。</translation>
        </message>
        <message>
            <source>The quantity must be more than zero.</source>
            <translation>數量必須大於零。</translation>
        </message>
        <message>
            <source>The quotes of this row are not in order.</source>
            <translation>這一列的引號不成對。</translation>
        </message>
        <message>
            <source>The tax is not inside the amount.</source>
            <translation>稅額不在金額之內。</translation>
        </message>
        <message>
            <source>There is no column {column}.</source>
            <translation>沒有 {column} 這一欄。</translation>
        </message>
        <message>
            <source>There is no tax class {name}.</source>
            <translation>沒有稅目 {name}。</translation>
        </message>
        <message>
            <source>These columns are missing: {names}.</source>
            <translation>缺少這些欄：{names}。</translation>
        </message>
        <message>
            <source>These columns were ignored: {names}.</source>
            <translation>以下欄未使用：{names}。</translation>
        </message>
        <message>
            <source>This document is already recorded with other content.</source>
            <translation>此單已有記錄，內容不同。</translation>
        </message>
        <message>
            <source>This file cannot be read: {path}.</source>
            <translation>無法讀取檔案：{path}。</translation>
        </message>
        <message>
            <source>This file has no header.</source>
            <translation>檔案沒有表頭。</translation>
        </message>
        <message>
            <source>This file is in no known encoding: UTF-8, GB18030, Big5 or UTF-16.</source>
            <translation>檔案編碼無法辨識，應為 UTF-8、GB18030、Big5 或 UTF-16。</translation>
        </message>
        <message>
            <source>This file is too large.</source>
            <translation>檔案過大。</translation>
        </message>
        <message>
            <source>This is longer than {most} signs.</source>
            <translation>超過 {most} 個字。</translation>
        </message>
        <message>
            <source>This is neither yes nor no.</source>
            <translation>請填寫「是」或「否」。</translation>
        </message>
        <message>
            <source>This is no amount.</source>
            <translation>這不是金額。</translation>
        </message>
        <message>
            <source>This is no date and time.</source>
            <translation>這不是日期時間。</translation>
        </message>
        <message>
            <source>This is no day like 2026-03-02.</source>
            <translation>不是像 2026-03-02 這樣的日期。</translation>
        </message>
        <message>
            <source>This is no day of the year like 05-17.</source>
            <translation>不是像 05-17 這樣的生日。</translation>
        </message>
        <message>
            <source>This is no price with at most four decimals.</source>
            <translation>這不是價格（最多四位小數）。</translation>
        </message>
        <message>
            <source>This is no quantity with at most three decimals.</source>
            <translation>這不是數量（最多三位小數）。</translation>
        </message>
        <message>
            <source>This is no tax rate.</source>
            <translation>這不是稅率。</translation>
        </message>
        <message>
            <source>This is no telephone number.</source>
            <translation>不是電話號碼。</translation>
        </message>
        <message>
            <source>This row has more cells than the header.</source>
            <translation>這一列的儲存格多於表頭。</translation>
        </message>
        <message>
            <source>This row names no member.</source>
            <translation>這一列沒有指明會員。</translation>
        </message>
        <message>
            <source>Weekdays are written 1-5 or 6,7; Monday is 1.</source>
            <translation>星期請寫作 1-5 或 6,7；1 為星期一。</translation>
        </message>
        <message>
            <source>{code} already leads to {owner}.</source>
            <translation>{code} 已屬於 {owner}。</translation>
        </message>
        <message>
            <source>{code} is not in the catalogue.</source>
            <translation>目錄中沒有 {code}。</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Loaded. Check value {value}: compare it with the letter that the key came in.</source>
            <translation>已裝入。檢查值 {value}：請與金鑰函上的核對。</translation>
        </message>
    </context>
    <context>
        <name>Label</name>
        <message>
            <source>30-day lowest {price}</source>
            <translation>30 天最低價 {price}</translation>
        </message>
        <message>
            <source>case of {count}</source>
            <translation>{count} 件/箱</translation>
        </message>
        <message>
            <source>each, from {count} on</source>
            <translation>{count} 件起/件</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>至 {day}</translation>
        </message>
    </context>
    <context>
        <name>Lamp</name>
        <message>
            <source>Card reader</source>
            <translation>讀卡機</translation>
        </message>
        <message>
            <source>Cards: day's end</source>
            <translation>銀行卡日終</translation>
        </message>
        <message>
            <source>No card reader</source>
            <translation>讀卡機未連接</translation>
        </message>
        <message>
            <source>Not printed, kept for later</source>
            <translation>未列印，已留待補印</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>印表機</translation>
        </message>
        <message>
            <source>The bank alone has charged</source>
            <translation>銀行單方扣款</translation>
        </message>
    </context>
    <context>
        <name>Limit</name>
        <message>
            <source>not at all</source>
            <translation>不允許</translation>
        </message>
        <message>
            <source>up to {limit}</source>
            <translation>不超過 {limit}</translation>
        </message>
        <message>
            <source>with somebody's approval</source>
            <translation>須他人授權</translation>
        </message>
        <message>
            <source>without limit</source>
            <translation>不限</translation>
        </message>
    </context>
    <context>
        <name>Mark</name>
        <message>
            <source>%</source>
            <translation>折</translation>
        </message>
        <message>
            <source>P</source>
            <translation>促</translation>
        </message>
        <message>
            <source>kg</source>
            <translation>秤</translation>
        </message>
    </context>
    <context>
        <name>Member</name>
        <message>
            <source>Member</source>
            <translation>會員</translation>
        </message>
    </context>
    <context>
        <name>OfferHint</name>
        <message>
            <source>17-19 or 17:30-19:00</source>
            <translation>17-19 或 17:30-19:00</translation>
        </message>
        <message>
            <source>20% or 8折, -5 for 5 off, =9.90 for a price</source>
            <translation>8折 或 20%；-5 為減 5；=9.90 為特價</translation>
        </message>
        <message>
            <source>67 for Saturday and Sunday</source>
            <translation>67 即週六、週日</translation>
        </message>
        <message>
            <source>=10.80 for a price, 20%, -5 for 5 off</source>
            <translation>=10.80 為總價；8折 或 20%；-5 為減 5</translation>
        </message>
        <message>
            <source>a day: 31, 1231 or 2026-12-31</source>
            <translation>日期：31、1231 或 2026-12-31</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>數字</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>an amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>choose with the arrow keys</source>
            <translation>用方向鍵選擇</translation>
        </message>
        <message>
            <source>name, code or #mark; + adds, - leaves out</source>
            <translation>品名、拼音、貨號或 #標籤；+ 再加，- 除外</translation>
        </message>
        <message>
            <source>one more of these?</source>
            <translation>再加一項？</translation>
        </message>
        <message>
            <source>one or more, parted by commas</source>
            <translation>一個或多個，用逗號分開</translation>
        </message>
    </context>
    <context>
        <name>OfferList</name>
        <message>
            <source>draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>已結束</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>未開始</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>進行中</translation>
        </message>
    </context>
    <context>
        <name>OfferName</name>
        <message>
            <source>Buy {buy}, get {get} free</source>
            <translation>買{buy}送{get}</translation>
        </message>
        <message>
            <source>Buy {buy}, get {get} {cut}</source>
            <translation>買{buy}件，另{get}件{cut}</translation>
        </message>
        <message>
            <source>Every {spend} spent: {cut}</source>
            <translation>每滿{spend}{cut}</translation>
        </message>
        <message>
            <source>Spend {spend}: {cut}</source>
            <translation>滿{spend}{cut}</translation>
        </message>
        <message>
            <source>{cut} on everything</source>
            <translation>全場{cut}</translation>
        </message>
        <message>
            <source>{goods} {cut}</source>
            <translation>{goods}{cut}</translation>
        </message>
        <message>
            <source>{goods} {nth} one {cut}</source>
            <translation>{goods}第{nth}件{cut}</translation>
        </message>
    </context>
    <context>
        <name>OfferScreen</name>
        <message>
            <source>A basket beats this offer. Ctrl+S again launches it.</source>
            <translation>有一種買法能鑽空子。再按 Ctrl+S 仍然上線。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back to selling</source>
            <translation>返回銷售</translation>
        </message>
        <message>
            <source>Begin with a ready-made sentence</source>
            <translation>從一句現成的話開始</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Cheat it</source>
            <translation>找漏洞</translation>
        </message>
        <message>
            <source>Del again ends {name} at once.</source>
            <translation>再按 Del 立即結束「{name}」。</translation>
        </message>
        <message>
            <source>End</source>
            <translation>結束</translation>
        </message>
        <message>
            <source>It does not run: there is nothing to end.</source>
            <translation>沒有在進行，不必結束。</translation>
        </message>
        <message>
            <source>It is ended. What was sold stays as it was.</source>
            <translation>已結束。已售出的不受影響。</translation>
        </message>
        <message>
            <source>Keep as draft</source>
            <translation>存為草稿</translation>
        </message>
        <message>
            <source>Kept as a draft. No till uses it.</source>
            <translation>已存為草稿，收銀台不會使用。</translation>
        </message>
        <message>
            <source>Launch</source>
            <translation>上線</translation>
        </message>
        <message>
            <source>More, less</source>
            <translation>更多、收起</translation>
        </message>
        <message>
            <source>New offer</source>
            <translation>新增促銷</translation>
        </message>
        <message>
            <source>Not saved. Esc again gives it up.</source>
            <translation>尚未儲存。再按 Esc 放棄。</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>促銷</translation>
        </message>
        <message>
            <source>One offer, one sentence</source>
            <translation>一句話就是一個促銷</translation>
        </message>
        <message>
            <source>Tab goes on, typing and the arrow keys choose</source>
            <translation>Tab 到下一處，輸入或用方向鍵選擇</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>選用</translation>
        </message>
        <message>
            <source>There is no offer yet. + begins one.</source>
            <translation>還沒有促銷。按 + 新增。</translation>
        </message>
        <message>
            <source>There is no ready-made sentence of this name.</source>
            <translation>沒有這個名字的現成句子。</translation>
        </message>
        <message>
            <source>This means nothing here. Type something else.</source>
            <translation>這裡不能這樣填，請重新輸入。</translation>
        </message>
        <message>
            <source>Type to find one, Enter takes it</source>
            <translation>輸入查找，Enter選用</translation>
        </message>
        <message>
            <source>What may stand here</source>
            <translation>這裡可以填</translation>
        </message>
        <message>
            <source>Which offer?</source>
            <translation>要做什麼促銷？</translation>
        </message>
        <message>
            <source>Written down. The till uses it from now on.</source>
            <translation>已儲存，收銀台即刻生效。</translation>
        </message>
        <message>
            <source>{count} offers</source>
            <translation>{count} 個促銷</translation>
        </message>
        <message>
            <source>{count} weeks</source>
            <translation>{count} 週</translation>
        </message>
    </context>
    <context>
        <name>OfferTrial</name>
        <message>
            <source>Before it is launched</source>
            <translation>上線之前</translation>
        </message>
        <message>
            <source>Can it be cheated?</source>
            <translation>會被鑽空子嗎？</translation>
        </message>
        <message>
            <source>Discount given</source>
            <translation>讓利合計</translation>
        </message>
        <message>
            <source>Discount in a week</source>
            <translation>平均每週讓利</translation>
        </message>
        <message>
            <source>F6: a basket that is cheaper split, padded or brought back</source>
            <translation>F6：拆單、湊單、退貨後更便宜的買法</translation>
        </message>
        <message>
            <source>F7, F8, F9: what it would have cost on what was sold</source>
            <translation>F7、F8、F9：按以往的銷售試算要讓利多少</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>毛利</translation>
        </message>
        <message>
            <source>Margin rate</source>
            <translation>毛利率</translation>
        </message>
        <message>
            <source>Nothing found among {count} baskets.</source>
            <translation>試了 {count} 種買法，沒有發現漏洞。</translation>
        </message>
        <message>
            <source>Nothing was sold in this time.</source>
            <translation>這段時間沒有銷售。</translation>
        </message>
        <message>
            <source>Receipts it touches</source>
            <translation>涉及收據</translation>
        </message>
        <message>
            <source>Sales without tax</source>
            <translation>不含稅銷售額</translation>
        </message>
        <message>
            <source>What would it have cost in {weeks} weeks?</source>
            <translation>過去 {weeks} 週要花多少？</translation>
        </message>
        <message>
            <source>little</source>
            <translation>輕微</translation>
        </message>
        <message>
            <source>much</source>
            <translation>嚴重</translation>
        </message>
        <message>
            <source>some</source>
            <translation>中等</translation>
        </message>
        <message>
            <source>{done} of {total}, Esc stops</source>
            <translation>{done} / {total}，Esc 停止</translation>
        </message>
        <message>
            <source>{done} tried, Esc stops</source>
            <translation>已試 {done} 種，Esc 停止</translation>
        </message>
        <message>
            <source>{touched} of {all}</source>
            <translation>{touched} / {all}</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>another offer is better or goes first</source>
            <translation>另一促銷更優惠或優先</translation>
        </message>
        <message>
            <source>for another way to pay</source>
            <translation>僅限其他付款方式</translation>
        </message>
        <message>
            <source>for members only</source>
            <translation>僅限會員</translation>
        </message>
        <message>
            <source>for other customers</source>
            <translation>僅限其他顧客</translation>
        </message>
        <message>
            <source>next step: {missing}</source>
            <translation>下一檔：{missing}</translation>
        </message>
        <message>
            <source>not at this hour</source>
            <translation>不在此時段</translation>
        </message>
        <message>
            <source>not in this shop</source>
            <translation>不在本店</translation>
        </message>
        <message>
            <source>not on this day</source>
            <translation>不在此日期</translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation>尚未滿足條件</translation>
        </message>
        <message>
            <source>used as often as it may be</source>
            <translation>已達使用次數上限</translation>
        </message>
        <message>
            <source>with its coupon only</source>
            <translation>需憑優惠券</translation>
        </message>
        <message>
            <source>{amount} more</source>
            <translation>還差 {amount}</translation>
        </message>
        <message>
            <source>{amount} more: {name}</source>
            <translation>再買 {amount} 即享：{name}</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>還差 {count} 件</translation>
        </message>
        <message>
            <source>{count} more: {name}</source>
            <translation>再買 {count} 件即享：{name}</translation>
        </message>
        <message>
            <source>{name} takes {amount} off.</source>
            <translation>{name}優惠 {amount}。</translation>
        </message>
    </context>
    <context>
        <name>Pad</name>
        <message>
            <source>Back</source>
            <translation>退格</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>折扣</translation>
        </message>
        <message>
            <source>Line down</source>
            <translation>下一行</translation>
        </message>
        <message>
            <source>Line up</source>
            <translation>上一行</translation>
        </message>
        <message>
            <source>Pad</source>
            <translation>數字鍵</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>改價</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>數量</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>Arrows and Enter choose, Esc leaves</source>
            <translation>方向鍵和 Enter 選擇，Esc 返回</translation>
        </message>
        <message>
            <source>Buy without {member}</source>
            <translation>不按會員 {member} 計價</translation>
        </message>
        <message>
            <source>Enter sells it, Esc leaves</source>
            <translation>Enter 售出，Esc 離開</translation>
        </message>
        <message>
            <source>Esc leaves everything as it was</source>
            <translation>Esc 不作更動</translation>
        </message>
        <message>
            <source>F4 or Esc closes this list</source>
            <translation>按 F4 或 Esc 關閉</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>辦新會員</translation>
        </message>
        <message>
            <source>No offer concerns this basket</source>
            <translation>沒有與本單有關的促銷</translation>
        </message>
        <message>
            <source>Nobody has {number}</source>
            <translation>{number} 尚無會員</translation>
        </message>
        <message>
            <source>Not applied, and why</source>
            <translation>未生效及原因</translation>
        </message>
        <message>
            <source>Offers on this basket</source>
            <translation>本單促銷</translation>
        </message>
        <message>
            <source>Parked baskets</source>
            <translation>掛單</translation>
        </message>
        <message>
            <source>Scan the card, or type the number and Enter</source>
            <translation>掃會員卡，或輸入手機號碼後按 Enter</translation>
        </message>
        <message>
            <source>Type the name first, if you like</source>
            <translation>可先輸入姓名，Esc 返回</translation>
        </message>
        <message>
            <source>Who buys?</source>
            <translation>哪位會員？</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>{count} found</source>
            <translation>找到 {count} 種</translation>
        </message>
        <message>
            <source>{count} lines</source>
            <translation>{count} 行</translation>
        </message>
        <message>
            <source>{count} members found</source>
            <translation>找到 {count} 位會員</translation>
        </message>
    </context>
    <context>
        <name>Pay</name>
        <message>
            <source>Back the way it came</source>
            <translation>退回去向，先原路</translation>
        </message>
        <message>
            <source>Ctrl + digit</source>
            <translation>Ctrl + 數字</translation>
        </message>
        <message>
            <source>Press the letter</source>
            <translation>付款方式，按字母鍵</translation>
        </message>
        <message>
            <source>Take it and note the customer, if you like</source>
            <translation>收款並記錄客層，可不選</translation>
        </message>
        <message>
            <source>This refund</source>
            <translation>本次退款</translation>
        </message>
    </context>
    <context>
        <name>PriceList</name>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>原價</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>貨號</translation>
        </message>
        <message>
            <source>For</source>
            <translation>適用</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>From how many</source>
            <translation>起售數量</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>時段</translation>
        </message>
        <message>
            <source>Labels to hang</source>
            <translation>待上架的價籤</translation>
        </message>
        <message>
            <source>Labels to print</source>
            <translation>待列印的價籤</translation>
        </message>
        <message>
            <source>Labels: {file}</source>
            <translation>價籤：{file}</translation>
        </message>
        <message>
            <source>New price</source>
            <translation>新價格</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>價格</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>價格</translation>
        </message>
        <message>
            <source>Prices of the goods</source>
            <translation>該商品的價格</translation>
        </message>
        <message>
            <source>Print, 58 × 38</source>
            <translation>列印 58 × 38</translation>
        </message>
        <message>
            <source>Print, A4 sheet</source>
            <translation>列印 A4</translation>
        </message>
        <message>
            <source>State</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>There are no such goods.</source>
            <translation>沒有該商品。</translation>
        </message>
        <message>
            <source>They hang</source>
            <translation>確認已上架</translation>
        </message>
        <message>
            <source>This price is known already.</source>
            <translation>該價格已存在。</translation>
        </message>
        <message>
            <source>To hang</source>
            <translation>待上架</translation>
        </message>
        <message>
            <source>To print</source>
            <translation>待列印</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>結束</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>錄入</translation>
        </message>
        <message>
            <source>case of {count}</source>
            <translation>整箱 {count} 件</translation>
        </message>
        <message>
            <source>code or barcode</source>
            <translation>貨號或條碼</translation>
        </message>
        <message>
            <source>days {days}</source>
            <translation>星期 {days}</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>from {count} on</source>
            <translation>{count} 件起</translation>
        </message>
        <message>
            <source>here</source>
            <translation>手工</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>生效中</translation>
        </message>
        <message>
            <source>list of goods</source>
            <translation>商品匯入</translation>
        </message>
        <message>
            <source>list of prices</source>
            <translation>價格表匯入</translation>
        </message>
        <message>
            <source>lowest in 30 days {price}</source>
            <translation>30 天最低 {price}</translation>
        </message>
        <message>
            <source>members</source>
            <translation>會員</translation>
        </message>
        <message>
            <source>now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>now {price}</source>
            <translation>現價 {price}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>over</source>
            <translation>已結束</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>未生效</translation>
        </message>
        <message>
            <source>price before</source>
            <translation>原價籤</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>已被替換</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>waits for its label</source>
            <translation>等待價籤</translation>
        </message>
        <message>
            <source>{count} prices</source>
            <translation>{count} 條價格</translation>
        </message>
    </context>
    <context>
        <name>Prices</name>
        <message>
            <source>Case price</source>
            <translation>整箱價</translation>
        </message>
        <message>
            <source>Member price</source>
            <translation>會員價</translation>
        </message>
        <message>
            <source>Price for {name}</source>
            <translation>{name} 價</translation>
        </message>
        <message>
            <source>Quantity price</source>
            <translation>多件價</translation>
        </message>
        <message>
            <source>Special price</source>
            <translation>特價</translation>
        </message>
    </context>
    <context>
        <name>Quick keys</name>
        <message>
            <source>Quick keys</source>
            <translation>快速鍵</translation>
        </message>
    </context>
    <context>
        <name>Ready</name>
        <message>
            <source>A gift with the purchase</source>
            <translation>滿額贈品</translation>
        </message>
        <message>
            <source>Add-on at a special price</source>
            <translation>加價換購</translation>
        </message>
        <message>
            <source>An amount off each piece</source>
            <translation>每件立減</translation>
        </message>
        <message>
            <source>Any 3 for one price</source>
            <translation>任選3件一口價</translation>
        </message>
        <message>
            <source>Bundle with an amount off</source>
            <translation>搭配立減</translation>
        </message>
        <message>
            <source>Buy one, get one free</source>
            <translation>買一送一</translation>
        </message>
        <message>
            <source>Coupon with a code</source>
            <translation>優惠券碼</translation>
        </message>
        <message>
            <source>Every 100 spent, 20 off again</source>
            <translation>每滿100減20</translation>
        </message>
        <message>
            <source>For members only</source>
            <translation>會員專享</translation>
        </message>
        <message>
            <source>Happy hour</source>
            <translation>限時折扣</translation>
        </message>
        <message>
            <source>Meal deal for one price</source>
            <translation>套餐一口價</translation>
        </message>
        <message>
            <source>Percent off some goods</source>
            <translation>商品打折</translation>
        </message>
        <message>
            <source>Percent off the whole basket</source>
            <translation>整單打折</translation>
        </message>
        <message>
            <source>Second one half price</source>
            <translation>第二件半價</translation>
        </message>
        <message>
            <source>Several steps: 100 less 10, 200 less 30</source>
            <translation>多檔滿減：滿100減10，滿200減30</translation>
        </message>
        <message>
            <source>Special price</source>
            <translation>特價</translation>
        </message>
        <message>
            <source>Spend 100, save 20</source>
            <translation>滿100減20</translation>
        </message>
        <message>
            <source>The more, the cheaper</source>
            <translation>階梯價：多買多省</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>Charity</source>
            <translation>慈善機構</translation>
        </message>
        <message>
            <source>Customer left</source>
            <translation>顧客離開</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>外包裝破損</translation>
        </message>
        <message>
            <source>Diplomat</source>
            <translation>外交人員</translation>
        </message>
        <message>
            <source>Does not suit</source>
            <translation>不合適</translation>
        </message>
        <message>
            <source>For resale</source>
            <translation>轉售</translation>
        </message>
        <message>
            <source>Forgot the purse</source>
            <translation>忘帶錢</translation>
        </message>
        <message>
            <source>Label shows less</source>
            <translation>標價較低</translation>
        </message>
        <message>
            <source>Manager's decision</source>
            <translation>店長決定</translation>
        </message>
        <message>
            <source>Only a trial</source>
            <translation>只是試用</translation>
        </message>
        <message>
            <source>Past its date</source>
            <translation>已過有效期限</translation>
        </message>
        <message>
            <source>Public body</source>
            <translation>政府機關</translation>
        </message>
        <message>
            <source>Regular customer</source>
            <translation>老顧客</translation>
        </message>
        <message>
            <source>Rung up by mistake</source>
            <translation>輸入錯誤</translation>
        </message>
        <message>
            <source>Wrong item</source>
            <translation>買錯商品</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>A demonstration: nothing was really sold.</source>
            <translation>示範收據，並非真實交易</translation>
        </message>
        <message>
            <source>After rounding</source>
            <translation>四捨五入後</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>銀行卡</translation>
        </message>
        <message>
            <source>Basket discount</source>
            <translation>整單折扣</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>現金</translation>
        </message>
        <message>
            <source>Cash rounding</source>
            <translation>四捨五入</translation>
        </message>
        <message>
            <source>Cashier {name}</source>
            <translation>收銀員 {name}</translation>
        </message>
        <message>
            <source>Certificate valid until</source>
            <translation>證書有效期至</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>找零</translation>
        </message>
        <message>
            <source>Changed price {price}</source>
            <translation>改價 {price}</translation>
        </message>
        <message>
            <source>Changed prices</source>
            <translation>改價</translation>
        </message>
        <message>
            <source>Charged to the card</source>
            <translation>銀行卡扣款合計</translation>
        </message>
        <message>
            <source>DEMO</source>
            <translation>示範 / DEMO</translation>
        </message>
        <message>
            <source>DUPLICATE {copy}</source>
            <translation>補印 / DUPLICATE {copy}</translation>
        </message>
        <message>
            <source>EXCHANGE</source>
            <translation>換貨 / EXCHANGE</translation>
        </message>
        <message>
            <source>Former number</source>
            <translation>原系統單號</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>含稅</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Items {pieces}, lines {lines}</source>
            <translation>共 {pieces} 件，{lines} 行</translation>
        </message>
        <message>
            <source>Left {amount}</source>
            <translation>餘額 {amount}</translation>
        </message>
        <message>
            <source>Line discount</source>
            <translation>單品折扣</translation>
        </message>
        <message>
            <source>Line discounts</source>
            <translation>單品折扣</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>會員</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>未稅</translation>
        </message>
        <message>
            <source>Original receipt</source>
            <translation>原單號</translation>
        </message>
        <message>
            <source>Please bring this receipt to return goods.</source>
            <translation>退換貨請憑此收據</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>單價</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>掃碼付</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>數量</translation>
        </message>
        <message>
            <source>REFUND</source>
            <translation>應退</translation>
        </message>
        <message>
            <source>RETURN</source>
            <translation>退貨（商品） / RETURN</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>稅率</translation>
        </message>
        <message>
            <source>Receipt {number}</source>
            <translation>單號 {number}</translation>
        </message>
        <message>
            <source>Share of discount</source>
            <translation>整單折扣分攤</translation>
        </message>
        <message>
            <source>Stored value</source>
            <translation>儲值卡</translation>
        </message>
        <message>
            <source>Subtotal {amount}</source>
            <translation>小計 {amount}</translation>
        </message>
        <message>
            <source>TOTAL</source>
            <translation>應收</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>稅額</translation>
        </message>
        <message>
            <source>Tax added</source>
            <translation>外加稅額</translation>
        </message>
        <message>
            <source>Tax exempt: {reason}</source>
            <translation>免稅：{reason}</translation>
        </message>
        <message>
            <source>Tax no. {number}</source>
            <translation>統一編號 {number}</translation>
        </message>
        <message>
            <source>Tax taken off</source>
            <translation>扣除稅額</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>謝謝光臨</translation>
        </message>
        <message>
            <source>Till {till}</source>
            <translation>收銀機 {till}</translation>
        </message>
        <message>
            <source>Tip</source>
            <translation>小費</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>憑證免稅</translation>
        </message>
        <message>
            <source>exempt</source>
            <translation>免稅</translation>
        </message>
        <message>
            <source>no tax</source>
            <translation>不課稅</translation>
        </message>
        <message>
            <source>{tender} paid back</source>
            <translation>{tender}　退款</translation>
        </message>
        <message>
            <source>{tender} received</source>
            <translation>{tender}　實收</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>Balance</source>
            <translation>收支平衡表</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>對比期</translation>
        </message>
        <message>
            <source>Beside the balance</source>
            <translation>其他指標</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>按小時</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>稽核</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>顧客</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Mean sales an open hour</source>
            <translation>平均每營業小時銷售額</translation>
        </message>
        <message>
            <source>Mean transactions an open hour</source>
            <translation>平均每營業小時筆數</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>資金</translation>
        </message>
        <message>
            <source>Open hours</source>
            <translation>營業小時數</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>銷售</translation>
        </message>
        <message>
            <source>The sum of this hour on this weekday ÷ the days on which it was open: between the first and the last hour with a sale.</source>
            <translation>該星期該小時的合計 ÷ 該小時營業的天數：首筆與末筆銷售之間的小時算營業。</translation>
        </message>
        <message>
            <source>There is no report {name}; there are {names}.</source>
            <translation>沒有報表 {name}；有：{names}。</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>When it sells</source>
            <translation>銷售時段</translation>
        </message>
    </context>
    <context>
        <name>Return</name>
        <message>
            <source>Arrows choose, Space marks, + and − change how many</source>
            <translation>方向鍵選擇，空白鍵選定，+ 和 − 改數量</translation>
        </message>
        <message>
            <source>Lines marked</source>
            <translation>退貨行數</translation>
        </message>
        <message>
            <source>Receipt {number} of {when}</source>
            <translation>收據 {number}，{when}</translation>
        </message>
        <message>
            <source>already back</source>
            <translation>已退</translation>
        </message>
        <message>
            <source>{back} of {sold} comes back</source>
            <translation>退 {back}，原售 {sold}</translation>
        </message>
        <message>
            <source>{sold} sold</source>
            <translation>原售 {sold}</translation>
        </message>
    </context>
    <context>
        <name>Ribbon</name>
        <message>
            <source>Approval</source>
            <translation>授權</translation>
        </message>
        <message>
            <source>Coupon {code}</source>
            <translation>券 {code}</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已鎖定</translation>
        </message>
        <message>
            <source>No tax: {number}</source>
            <translation>免稅：{number}</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>單號 {number}</translation>
        </message>
        <message>
            <source>Original {number}</source>
            <translation>原單 {number}</translation>
        </message>
        <message>
            <source>Own PIN</source>
            <translation>個人密碼</translation>
        </message>
        <message>
            <source>Parked {count}</source>
            <translation>掛單 {count}</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退貨退款</translation>
        </message>
        <message>
            <source>Sale</source>
            <translation>銷售</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Auditor</source>
            <translation>稽核</translation>
        </message>
        <message>
            <source>Cashier</source>
            <translation>收銀員</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>店長</translation>
        </message>
        <message>
            <source>No longer here</source>
            <translation>已離職</translation>
        </message>
        <message>
            <source>Own rights</source>
            <translation>個別授權</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>店主</translation>
        </message>
        <message>
            <source>Stock keeper</source>
            <translation>理貨員</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>組長</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>技術員</translation>
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>Discount</source>
            <translation>折扣</translation>
        </message>
        <message>
            <source>Price changed</source>
            <translation>改價</translation>
        </message>
        <message>
            <source>share of basket discount</source>
            <translation>整單折扣分攤</translation>
        </message>
        <message>
            <source>tax taken off</source>
            <translation>扣除稅額</translation>
        </message>
        <message>
            <source>{percent} off</source>
            <translation>折扣 {percent}</translation>
        </message>
    </context>
    <context>
        <name>Segment</name>
        <message>
            <source>Family</source>
            <translation>家庭</translation>
        </message>
        <message>
            <source>M 30–59</source>
            <translation>中年男</translation>
        </message>
        <message>
            <source>M 60+</source>
            <translation>年長男</translation>
        </message>
        <message>
            <source>M –29</source>
            <translation>青年男</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>公司</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>學生</translation>
        </message>
        <message>
            <source>Tourist</source>
            <translation>遊客</translation>
        </message>
        <message>
            <source>W 30–59</source>
            <translation>中年女</translation>
        </message>
        <message>
            <source>W 60+</source>
            <translation>年長女</translation>
        </message>
        <message>
            <source>W –29</source>
            <translation>青年女</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>.</source>
            <translation>。</translation>
        </message>
        <message>
            <source>: </source>
            <translation>：</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>週一至週五</translation>
        </message>
        <message>
            <source>again and again</source>
            <translation>每滿都減</translation>
        </message>
        <message>
            <source>again for each time</source>
            <translation>每滿一次算一次</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>全天</translation>
        </message>
        <message>
            <source>all goods</source>
            <translation>全部商品</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>整套</translation>
        </message>
        <message>
            <source>all of them</source>
            <translation>不限件數</translation>
        </message>
        <message>
            <source>any means of payment</source>
            <translation>任何付款方式</translation>
        </message>
        <message>
            <source>as often as one likes</source>
            <translation>不限次數</translation>
        </message>
        <message>
            <source>at most {count} of them</source>
            <translation>最多{count}件</translation>
        </message>
        <message>
            <source>at most {count}×</source>
            <translation>最多{count}次</translation>
        </message>
        <message>
            <source>at the weekend</source>
            <translation>週末</translation>
        </message>
        <message>
            <source>beside {it}</source>
            <translation>互斥組：{it}</translation>
        </message>
        <message>
            <source>buy {buy} of {goods} and get {get} more {cut}</source>
            <translation>購買{goods}{buy}件，另{get}件{cut}</translation>
        </message>
        <message>
            <source>buy {goods}: the {nth} one {cut}</source>
            <translation>購買{goods}，第{nth}件{cut}</translation>
        </message>
        <message>
            <source>department</source>
            <translation>部門</translation>
        </message>
        <message>
            <source>each</source>
            <translation>每件都減</translation>
        </message>
        <message>
            <source>each with a number of its own</source>
            <translation>每張券一個編號</translation>
        </message>
        <message>
            <source>end of the month</source>
            <translation>月底</translation>
        </message>
        <message>
            <source>end of the week</source>
            <translation>本週日</translation>
        </message>
        <message>
            <source>end of the year</source>
            <translation>年底</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>每天</translation>
        </message>
        <message>
            <source>every group</source>
            <translation>所有客群</translation>
        </message>
        <message>
            <source>every segment</source>
            <translation>所有客層</translation>
        </message>
        <message>
            <source>every shop</source>
            <translation>所有門市</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>所有顧客</translation>
        </message>
        <message>
            <source>first of the next month</source>
            <translation>下月初</translation>
        </message>
        <message>
            <source>for customers of {it}</source>
            <translation>客群：{it}</translation>
        </message>
        <message>
            <source>for the segment {it}</source>
            <translation>客層：{it}</translation>
        </message>
        <message>
            <source>for {amount}</source>
            <translation>只要{amount}</translation>
        </message>
        <message>
            <source>for {amount} together</source>
            <translation>合計{amount}</translation>
        </message>
        <message>
            <source>for {it}</source>
            <translation>{it}可用</translation>
        </message>
        <message>
            <source>free</source>
            <translation>免費</translation>
        </message>
        <message>
            <source>from {from} on {cut}</source>
            <translation>滿{from}{cut}</translation>
        </message>
        <message>
            <source>from {from} pieces on {cut}</source>
            <translation>滿{from}件{cut}</translation>
        </message>
        <message>
            <source>from {it}</source>
            <translation>從{it}起</translation>
        </message>
        <message>
            <source>from {units} pieces on</source>
            <translation>滿{units}件起</translation>
        </message>
        <message>
            <source>from {value} on</source>
            <translation>滿{value}起</translation>
        </message>
        <message>
            <source>gets {goods} {cut}</source>
            <translation>可得{goods}，{cut}</translation>
        </message>
        <message>
            <source>goods marked {tag}</source>
            <translation>標籤「{tag}」的商品</translation>
        </message>
        <message>
            <source>half price</source>
            <translation>半價</translation>
        </message>
        <message>
            <source>in pass {it}</source>
            <translation>第{it}輪計算</translation>
        </message>
        <message>
            <source>in {it}</source>
            <translation>門市：{it}</translation>
        </message>
        <message>
            <source>it is ended</source>
            <translation>手動結束</translation>
        </message>
        <message>
            <source>members only</source>
            <translation>僅會員</translation>
        </message>
        <message>
            <source>never together with the group {it}</source>
            <translation>與「{it}」組互斥</translation>
        </message>
        <message>
            <source>next Monday</source>
            <translation>下週一</translation>
        </message>
        <message>
            <source>no coupon</source>
            <translation>不需要券</translation>
        </message>
        <message>
            <source>no other</source>
            <translation>無</translation>
        </message>
        <message>
            <source>nothing more</source>
            <translation>不再加</translation>
        </message>
        <message>
            <source>now on</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>once</source>
            <translation>只算一次</translation>
        </message>
        <message>
            <source>once in all</source>
            <translation>總共只減一次</translation>
        </message>
        <message>
            <source>one code for everybody</source>
            <translation>人人同碼</translation>
        </message>
        <message>
            <source>one part more</source>
            <translation>再加一項</translation>
        </message>
        <message>
            <source>only the {nth}</source>
            <translation>只有第{nth}種</translation>
        </message>
        <message>
            <source>paid by {it}</source>
            <translation>付款方式：{it}</translation>
        </message>
        <message>
            <source>priority {it}</source>
            <translation>優先順序{it}</translation>
        </message>
        <message>
            <source>reduced are {first}</source>
            <translation>優惠用在{first}</translation>
        </message>
        <message>
            <source>reduced is {part}</source>
            <translation>優惠：{part}</translation>
        </message>
        <message>
            <source>spend {from} on {goods}: {cut}</source>
            <translation>{goods}滿{from}{cut}</translation>
        </message>
        <message>
            <source>take this out</source>
            <translation>去掉這一項</translation>
        </message>
        <message>
            <source>taken off {once}</source>
            <translation>{once}</translation>
        </message>
        <message>
            <source>the best for the customer</source>
            <translation>對顧客最有利的商品</translation>
        </message>
        <message>
            <source>the cheapest</source>
            <translation>最便宜的商品</translation>
        </message>
        <message>
            <source>the dearest</source>
            <translation>最貴的商品</translation>
        </message>
        <message>
            <source>the price before any offer</source>
            <translation>優惠前金額</translation>
        </message>
        <message>
            <source>the whole basket of {goods} {cut}</source>
            <translation>整單{goods}{cut}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>明天</translation>
        </message>
        <message>
            <source>until {it}</source>
            <translation>到{it}為止</translation>
        </message>
        <message>
            <source>what counts is {base}</source>
            <translation>門槛按{base}計算</translation>
        </message>
        <message>
            <source>what is left to pay</source>
            <translation>優惠後金額</translation>
        </message>
        <message>
            <source>who buys {goods} for {value} or more ({times})</source>
            <translation>購買{goods}滿{value}（{times}）</translation>
        </message>
        <message>
            <source>who buys {units} of {goods} ({times})</source>
            <translation>購買{goods}滿{units}件（{times}）</translation>
        </message>
        <message>
            <source>who buys {units} of {goods} for {value} or more ({times})</source>
            <translation>購買{goods}滿{units}件且滿{value}（{times}）</translation>
        </message>
        <message>
            <source>with the coupon {it}</source>
            <translation>憑券{it}</translation>
        </message>
        <message>
            <source>with {it}</source>
            <translation>{it}</translation>
        </message>
        <message>
            <source>{amount} off</source>
            <translation>減{amount}</translation>
        </message>
        <message>
            <source>{goods} except {others}</source>
            <translation>{goods}（{others}除外）</translation>
        </message>
        <message>
            <source>{goods} from {from} pieces on {cut}</source>
            <translation>{goods}滿{from}件{cut}</translation>
        </message>
        <message>
            <source>{goods} {cut}</source>
            <translation>{goods}{cut}</translation>
        </message>
        <message>
            <source>{it} for all together</source>
            <translation>全部顧客{it}</translation>
        </message>
        <message>
            <source>{it} for one customer</source>
            <translation>每位顧客{it}</translation>
        </message>
        <message>
            <source>{it} for one customer on one day</source>
            <translation>每位顧客每天{it}</translation>
        </message>
        <message>
            <source>{it} in one basket</source>
            <translation>每單{it}</translation>
        </message>
        <message>
            <source>{parts} {cut}</source>
            <translation>{parts}，{cut}</translation>
        </message>
        <message>
            <source>{percent} % off</source>
            <translation>減{percent}%</translation>
        </message>
        <message>
            <source>{some} and {count} more</source>
            <translation>{some}等{count}項</translation>
        </message>
        <message>
            <source>{tenths} tenths of the price</source>
            <translation>{tenths}折</translation>
        </message>
        <message>
            <source>{units} of {goods}</source>
            <translation>{goods}{units}件</translation>
        </message>
        <message>
            <source>{units} of {goods} {cut}</source>
            <translation>{goods}任選{units}件，{cut}</translation>
        </message>
    </context>
    <context>
        <name>SentenceList</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>Shop</name>
        <message>
            <source>My shop</source>
            <translation>我的門市</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Any</source>
            <translation>時價</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>功能</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按鍵</translation>
        </message>
        <message>
            <source>Lowest of 30 days</source>
            <translation>30 天最低價</translation>
        </message>
        <message>
            <source>Pad</source>
            <translation>數字鍵</translation>
        </message>
        <message>
            <source>Quick keys</source>
            <translation>快速鍵</translation>
        </message>
        <message>
            <source>now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>至 {day}</translation>
        </message>
    </context>
    <context>
        <name>Slip</name>
        <message>
            <source>(signed on the screen)</source>
            <translation>（已在螢幕上簽名）</translation>
        </message>
        <message>
            <source>A demonstration: no money has moved.</source>
            <translation>示範簽購單，沒有資金往來</translation>
        </message>
        <message>
            <source>AMOUNT</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>AUTH COMPLETE</source>
            <translation>預授權完成 AUTH COMPLETE</translation>
        </message>
        <message>
            <source>AUTH COMPLETE (ADVICE)</source>
            <translation>預授權完成通知 AUTH COMPLETE</translation>
        </message>
        <message>
            <source>Accepted; the bank will be told.</source>
            <translation>已受理，隨後通知銀行。</translation>
        </message>
        <message>
            <source>Acquirer</source>
            <translation>收單行</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>Answer code</source>
            <translation>回應碼</translation>
        </message>
        <message>
            <source>Answered by the simulator: no money has moved.</source>
            <translation>由模擬主機回應，沒有資金往來</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>請求金額</translation>
        </message>
        <message>
            <source>Auth. no.</source>
            <translation>授權碼</translation>
        </message>
        <message>
            <source>BALANCE</source>
            <translation>餘額查詢 BALANCE</translation>
        </message>
        <message>
            <source>Batch no.</source>
            <translation>批次號</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>分店</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>卡組織</translation>
        </message>
        <message>
            <source>CARDHOLDER COPY</source>
            <translation>持卡人存根 CARDHOLDER COPY</translation>
        </message>
        <message>
            <source>CHARGED</source>
            <translation>扣款</translation>
        </message>
        <message>
            <source>CLEARED</source>
            <translation>已查清</translation>
        </message>
        <message>
            <source>CODE PAYMENT</source>
            <translation>掃碼付 CODE PAYMENT</translation>
        </message>
        <message>
            <source>CODE REFUND</source>
            <translation>掃碼退款 CODE REFUND</translation>
        </message>
        <message>
            <source>COMPLETE VOID</source>
            <translation>預授權完成撤銷 COMPLETE VOID</translation>
        </message>
        <message>
            <source>Card no.</source>
            <translation>卡號</translation>
        </message>
        <message>
            <source>Cardholder's signature</source>
            <translation>持卡人簽名</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>現金</translation>
        </message>
        <message>
            <source>Characteristic code</source>
            <translation>交易特徵碼</translation>
        </message>
        <message>
            <source>Contactless up to {limit}: no signature needed.</source>
            <translation>{limit} 以下免密免簽</translation>
        </message>
        <message>
            <source>DECLINED</source>
            <translation>交易失敗 DECLINED</translation>
        </message>
        <message>
            <source>Date/time</source>
            <translation>日期/時間</translation>
        </message>
        <message>
            <source>I acknowledge this refund to my card.</source>
            <translation>本人確認此筆退款，同意退回本卡帳戶。</translation>
        </message>
        <message>
            <source>I acknowledge this transaction and let it be booked to my card.</source>
            <translation>本人確認以上交易，同意將其記入本卡帳戶。</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>發卡行</translation>
        </message>
        <message>
            <source>It is being taken back until the bank confirms it.</source>
            <translation>正在沖正，直到銀行確認為止。</translation>
        </message>
        <message>
            <source>Left on the card</source>
            <translation>卡內餘額</translation>
        </message>
        <message>
            <source>MERCHANT COPY</source>
            <translation>商店存根 MERCHANT COPY</translation>
        </message>
        <message>
            <source>Manager's reference</source>
            <translation>經理備註</translation>
        </message>
        <message>
            <source>Merchant</source>
            <translation>商店名稱</translation>
        </message>
        <message>
            <source>Merchant no.</source>
            <translation>商店代號</translation>
        </message>
        <message>
            <source>NO ANSWER</source>
            <translation>銀行無回應 NO ANSWER</translation>
        </message>
        <message>
            <source>NO MONEY MOVED</source>
            <translation>沒有資金往來</translation>
        </message>
        <message>
            <source>NOT CONFIRMED</source>
            <translation>尚未確認 NOT CONFIRMED</translation>
        </message>
        <message>
            <source>No cash is paid out instead. Please keep this slip.</source>
            <translation>不以現金代付，請妥善保存此單。</translation>
        </message>
        <message>
            <source>Not refunded: nothing paid out.</source>
            <translation>未退款：沒有退還任何款項。</translation>
        </message>
        <message>
            <source>Nothing was charged.</source>
            <translation>沒有扣款。</translation>
        </message>
        <message>
            <source>Operator no.</source>
            <translation>操作員編號</translation>
        </message>
        <message>
            <source>Original auth.</source>
            <translation>原授權碼</translation>
        </message>
        <message>
            <source>Original date</source>
            <translation>原交易日期</translation>
        </message>
        <message>
            <source>Original ref.</source>
            <translation>原參考號</translation>
        </message>
        <message>
            <source>Original voucher</source>
            <translation>原批次/憑證號</translation>
        </message>
        <message>
            <source>PAID OUT</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>PIN entered.</source>
            <translation>已輸入密碼。</translation>
        </message>
        <message>
            <source>PRE-AUTH</source>
            <translation>預授權 AUTH</translation>
        </message>
        <message>
            <source>PRE-AUTH VOID</source>
            <translation>預授權撤銷 AUTH VOID</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>付款方式</translation>
        </message>
        <message>
            <source>Payment code</source>
            <translation>付款碼</translation>
        </message>
        <message>
            <source>REFUND</source>
            <translation>退貨 REFUND</translation>
        </message>
        <message>
            <source>REFUND PENDING</source>
            <translation>退款待確認 PENDING</translation>
        </message>
        <message>
            <source>REPRINT {copy}</source>
            <translation>重印 / REPRINT {copy}</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>讀卡方式</translation>
        </message>
        <message>
            <source>Ref. no.</source>
            <translation>參考號</translation>
        </message>
        <message>
            <source>Reprinted by</source>
            <translation>重印人</translation>
        </message>
        <message>
            <source>SALE</source>
            <translation>消費 SALE</translation>
        </message>
        <message>
            <source>STORED VALUE</source>
            <translation>儲值卡消費</translation>
        </message>
        <message>
            <source>STORED VALUE LOADED</source>
            <translation>儲值卡加值</translation>
        </message>
        <message>
            <source>STORED VALUE REFUND</source>
            <translation>儲值卡退款</translation>
        </message>
        <message>
            <source>TAKEN BACK</source>
            <translation>已沖正 TAKEN BACK</translation>
        </message>
        <message>
            <source>TOTAL</source>
            <translation>總計</translation>
        </message>
        <message>
            <source>TRANSFER</source>
            <translation>轉帳 TRANSFER</translation>
        </message>
        <message>
            <source>Terminal no.</source>
            <translation>端末機代號</translation>
        </message>
        <message>
            <source>The PIN was wrong too often.</source>
            <translation>密碼錯誤次數過多。</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>密碼錯誤。</translation>
        </message>
        <message>
            <source>The amount is above the card's limit.</source>
            <translation>金額超過該卡限額。</translation>
        </message>
        <message>
            <source>The amount is not that of the first payment.</source>
            <translation>金額與原交易不符。</translation>
        </message>
        <message>
            <source>The bank could not answer at that time.</source>
            <translation>銀行當時無法應答。</translation>
        </message>
        <message>
            <source>The bank has not confirmed this refund yet.</source>
            <translation>銀行尚未確認此筆退款。</translation>
        </message>
        <message>
            <source>The bank has taken it back; nothing was charged.</source>
            <translation>銀行已沖正，沒有扣款。</translation>
        </message>
        <message>
            <source>The card has expired.</source>
            <translation>該卡已過有效期。</translation>
        </message>
        <message>
            <source>The card was not read well.</source>
            <translation>讀卡不清。</translation>
        </message>
        <message>
            <source>The card's bank has not agreed; it can say why.</source>
            <translation>發卡行未予核准，原因請洽發卡行。</translation>
        </message>
        <message>
            <source>The first payment was not found.</source>
            <translation>銀行查不到原交易。</translation>
        </message>
        <message>
            <source>The shop asks the bank. Please keep this slip.</source>
            <translation>本店正向銀行查詢，請妥善保存此單。</translation>
        </message>
        <message>
            <source>The shop has found out with the bank.</source>
            <translation>本店已向銀行查清。</translation>
        </message>
        <message>
            <source>The till asks again until it has.</source>
            <translation>收銀機將繼續查詢，直到確認為止。</translation>
        </message>
        <message>
            <source>There was not enough on the card.</source>
            <translation>卡內餘額不足。</translation>
        </message>
        <message>
            <source>Tip</source>
            <translation>小費</translation>
        </message>
        <message>
            <source>To card</source>
            <translation>轉入卡</translation>
        </message>
        <message>
            <source>VOID</source>
            <translation>消費撤銷 VOID</translation>
        </message>
        <message>
            <source>Voucher no.</source>
            <translation>憑證號</translation>
        </message>
        <message>
            <source>chip</source>
            <translation>插卡</translation>
        </message>
        <message>
            <source>code shown</source>
            <translation>掃碼</translation>
        </message>
        <message>
            <source>contactless</source>
            <translation>感應</translation>
        </message>
        <message>
            <source>keyed in</source>
            <translation>手動輸入</translation>
        </message>
        <message>
            <source>swiped</source>
            <translation>刷卡</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message>
            <source>5, 10% or both; - is never; nothing is what the role has.</source>
            <translation>如 5、10% 或兩者；- 為不允許；空為職務原有。</translation>
        </message>
        <message>
            <source>A number chooses it.</source>
            <translation>按數字選擇。</translation>
        </message>
        <message>
            <source>A number chooses the role and its rights.</source>
            <translation>按數字選擇職務及其權限。</translation>
        </message>
        <message>
            <source>A number opens one, N hires somebody; the arrows turn the page.</source>
            <translation>按數字查看，N 錄用新人，方向鍵翻頁。</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>申請人</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>重新輸入</translation>
        </message>
        <message>
            <source>Change a limit</source>
            <translation>修改限額</translation>
        </message>
        <message>
            <source>Change my PIN</source>
            <translation>更換我的密碼</translation>
        </message>
        <message>
            <source>Change the role</source>
            <translation>更換職務</translation>
        </message>
        <message>
            <source>Choose a PIN of your own</source>
            <translation>設定自己的密碼</translation>
        </message>
        <message>
            <source>Clear the lock</source>
            <translation>解除鎖定</translation>
        </message>
        <message>
            <source>Digits only, no rows, repetitions or dates; then Enter.</source>
            <translation>只用數字，不用順號、重複或日期；再按 Enter。</translation>
        </message>
        <message>
            <source>Enter does it. Receipts and records keep the name.</source>
            <translation>按 Enter 確認。收據和記錄保留其姓名。</translation>
        </message>
        <message>
            <source>First PIN of {name}</source>
            <translation>{name} 的初始密碼</translation>
        </message>
        <message>
            <source>Give a new PIN</source>
            <translation>重設密碼</translation>
        </message>
        <message>
            <source>Good once, for this basket, within a minute</source>
            <translation>僅此單一次有效，一分鐘內</translation>
        </message>
        <message>
            <source>Hire somebody</source>
            <translation>錄用新人</translation>
        </message>
        <message>
            <source>It is being looked at.</source>
            <translation>正在核對。</translation>
        </message>
        <message>
            <source>It is written down</source>
            <translation>已抄下</translation>
        </message>
        <message>
            <source>It lets you in once if all PINs are lost. It is not shown again.</source>
            <translation>密碼全部遺失時可用它進入一次。不會再次顯示。</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>辦理離職</translation>
        </message>
        <message>
            <source>Let {name} go?</source>
            <translation>{name} 辦理離職？</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限額</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新人</translation>
        </message>
        <message>
            <source>Nothing is sold until somebody signs in</source>
            <translation>登入之前不能銷售</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>基數</translation>
        </message>
        <message>
            <source>One digit back</source>
            <translation>退一位</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>請稍候</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>店主</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>密碼</translation>
        </message>
        <message>
            <source>PIN of number {number}</source>
            <translation>工號 {number} 的密碼</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>職務</translation>
        </message>
        <message>
            <source>Signs in with number {number}.</source>
            <translation>登入工號 {number}。</translation>
        </message>
        <message>
            <source>Somebody else types their staff number, then Enter.</source>
            <translation>由他人輸入工號，再按 Enter。</translation>
        </message>
        <message>
            <source>Staff number</source>
            <translation>工號</translation>
        </message>
        <message>
            <source>The basket is kept</source>
            <translation>商品已保留</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>再輸一次</translation>
        </message>
        <message>
            <source>They choose another one when they sign in.</source>
            <translation>本人首次登入時另行設定。</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>待授權</translation>
        </message>
        <message>
            <source>Type it once more, then Enter.</source>
            <translation>再輸入一遍，然後按 Enter。</translation>
        </message>
        <message>
            <source>Type it, or touch the digits</source>
            <translation>鍵入或點按數字</translation>
        </message>
        <message>
            <source>Type the PIN, then Enter. It is not shown.</source>
            <translation>輸入密碼後按 Enter，螢幕不顯示。</translation>
        </message>
        <message>
            <source>Type the name, then Enter.</source>
            <translation>輸入姓名，再按 Enter。</translation>
        </message>
        <message>
            <source>Type your staff number, then Enter.</source>
            <translation>輸入工號，再按 Enter。</translation>
        </message>
        <message>
            <source>What is {name} here as?</source>
            <translation>{name} 任什麼職務？</translation>
        </message>
        <message>
            <source>Which limit of {name}?</source>
            <translation>修改 {name} 的哪項限額？</translation>
        </message>
        <message>
            <source>Who approves it?</source>
            <translation>誰來授權？</translation>
        </message>
        <message>
            <source>Who is hired?</source>
            <translation>錄用誰？</translation>
        </message>
        <message>
            <source>Who is there?</source>
            <translation>請登入</translation>
        </message>
        <message>
            <source>Write this code down and seal it</source>
            <translation>請抄下此復原碼並封存</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>已鎖定</translation>
        </message>
        <message>
            <source>no PIN</source>
            <translation>無密碼</translation>
        </message>
        <message>
            <source>own limit</source>
            <translation>個人限額</translation>
        </message>
    </context>
    <context>
        <name>Statistics</name>
        <message>
            <source>A cost is unknown</source>
            <translation>有成本未知</translation>
        </message>
        <message>
            <source>A tender pays for whole documents, not for {names}.</source>
            <translation>付款方式對應整單，不能按 {names} 細分。</translation>
        </message>
        <message>
            <source>Adding up… {seconds} s</source>
            <translation>正在彙總… {seconds} 秒</translation>
        </message>
        <message>
            <source>Adjusted after close: {count} documents came after the Z of their day.</source>
            <translation>結帳後有調整：有 {count} 張單據是在當日 Z 報表之後記入的。</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>All business days</source>
            <translation>全部營業日</translation>
        </message>
        <message>
            <source>Ask for at least one measure.</source>
            <translation>請至少指定一個指標。</translation>
        </message>
        <message>
            <source>Average transaction</source>
            <translation>客單價</translation>
        </message>
        <message>
            <source>Average transaction value</source>
            <translation>客單價</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back to selling</source>
            <translation>返回銷售</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>銀行卡</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>分時段</translation>
        </message>
        <message>
            <source>By named tax there is only tax, of goods.</source>
            <translation>按稅種只能查商品的稅額。</translation>
        </message>
        <message>
            <source>By offer there are only discount and transactions.</source>
            <translation>按促銷只能統計折扣和交易筆數。</translation>
        </message>
        <message>
            <source>By tender there are only total and transactions.</source>
            <translation>按付款方式只能統計 total 和 transactions。</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>現金</translation>
        </message>
        <message>
            <source>Cashier</source>
            <translation>收銀員</translation>
        </message>
        <message>
            <source>Cashiers</source>
            <translation>收銀員</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>銷貨成本</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>會員</translation>
        </message>
        <message>
            <source>Customer group</source>
            <translation>客戶組</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>營業日</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>指標說明</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部門</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>部門</translation>
        </message>
        <message>
            <source>Discounts</source>
            <translation>優惠</translation>
        </message>
        <message>
            <source>Documents with at least one line sold.</source>
            <translation>至少售出一行的單數。</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>統計</translation>
        </message>
        <message>
            <source>From gross to net sales</source>
            <translation>從銷售總額到淨額</translation>
        </message>
        <message>
            <source>Gross margin</source>
            <translation>毛利</translation>
        </message>
        <message>
            <source>Gross sales</source>
            <translation>銷售總額</translation>
        </message>
        <message>
            <source>Gross sales − discounts − returns, tax included.</source>
            <translation>銷售總額 − 優惠 − 退貨，含稅。</translation>
        </message>
        <message>
            <source>Handed to the printer.</source>
            <translation>已交給印表機。</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>時段</translation>
        </message>
        <message>
            <source>Hours and weekdays</source>
            <translation>時段熱力圖</translation>
        </message>
        <message>
            <source>It is not in the books.</source>
            <translation>帳上沒有。</translation>
        </message>
        <message>
            <source>Jurisdiction</source>
            <translation>課稅轄區</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>近 7 天</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>明細行數</translation>
        </message>
        <message>
            <source>Lines sold and returned.</source>
            <translation>售出與退貨的行數。</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>毛利</translation>
        </message>
        <message>
            <source>Margin rate</source>
            <translation>毛利率</translation>
        </message>
        <message>
            <source>Margin ÷ net sales.</source>
            <translation>毛利 ÷ 銷售淨額。</translation>
        </message>
        <message>
            <source>Means of payment</source>
            <translation>付款方式</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Named tax</source>
            <translation>稅種</translation>
        </message>
        <message>
            <source>Net sales</source>
            <translation>銷售淨額</translation>
        </message>
        <message>
            <source>Net sales − cost; unknown while the cost of a line is unknown.</source>
            <translation>銷售淨額 − 銷貨成本；有一行成本未知時不得出。</translation>
        </message>
        <message>
            <source>No Chinese TrueType font was found; install WenQuanYi Micro Hei (fonts-wqy-microhei).</source>
            <translation>找不到中文 TrueType 字型，請安裝文泉驛微米黑（fonts-wqy-microhei）。</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>未記錄</translation>
        </message>
        <message>
            <source>Nothing to compare with</source>
            <translation>沒有可比資料</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>還沒有資料</translation>
        </message>
        <message>
            <source>Of that, {part} with tax is counted here; the rest is for other goods.</source>
            <translation>其中 {part}（含稅）計入此處，其餘為別的商品。</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>促銷活動</translation>
        </message>
        <message>
            <source>Only {only}.</source>
            <translation>僅限 {only}。</translation>
        </message>
        <message>
            <source>Paid back for goods that came back, tax included, on the day they came back.</source>
            <translation>退貨退還的金額，含稅，計入退貨當日。</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>補印</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>掃碼付</translation>
        </message>
        <message>
            <source>Quantity × unit cost at the time of sale, less that of goods that came back; unknown while the cost of a line is unknown.</source>
            <translation>數量 × 售出時的進價，減去退貨部分；有一行成本未知時不得出。</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>收據</translation>
        </message>
        <message>
            <source>Receipt {number}</source>
            <translation>收據 {number}</translation>
        </message>
        <message>
            <source>Regular price × quantity of everything sold, tax included, before anything is taken off.</source>
            <translation>售出商品的售價 × 數量，含稅，未扣任何優惠。</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退貨（商品）</translation>
        </message>
        <message>
            <source>Sales with tax</source>
            <translation>含稅銷售額</translation>
        </message>
        <message>
            <source>Sales with tax ÷ transactions.</source>
            <translation>含稅銷售額 ÷ 來客數。</translation>
        </message>
        <message>
            <source>Sales with tax − tax.</source>
            <translation>含稅銷售額 − 稅額。</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>客層</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>門市</translation>
        </message>
        <message>
            <source>Stored value</source>
            <translation>儲值卡</translation>
        </message>
        <message>
            <source>Sum of the rounded tax of every line; never computed anew from a total.</source>
            <translation>各行已取整稅額之和；從不按合計重算。</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>銷售彙總</translation>
        </message>
        <message>
            <source>Taken off goods sold: changed prices, discounts on a line, offers and shares of discounts on the basket.</source>
            <translation>售出商品上減去的金額：改價、單品折扣、促銷和整單折扣的分攤。</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>稅額</translation>
        </message>
        <message>
            <source>Tax rate</source>
            <translation>稅率</translation>
        </message>
        <message>
            <source>Tender</source>
            <translation>付款方式</translation>
        </message>
        <message>
            <source>The cost of {share} of the lines is unknown.</source>
            <translation>有 {share} 的行成本未知。</translation>
        </message>
        <message>
            <source>The largest are found by one name and a sum.</source>
            <translation>排名只能按一個名稱和一個合計來查。</translation>
        </message>
        <message>
            <source>The same word is asked for twice.</source>
            <translation>同一個詞指定了兩次。</translation>
        </message>
        <message>
            <source>There is no dimension {name}; there are {names}.</source>
            <translation>沒有維度 {name}，可用的有 {names}。</translation>
        </message>
        <message>
            <source>There is no measure {name}; there are {names}.</source>
            <translation>沒有指標 {name}，可用的有 {names}。</translation>
        </message>
        <message>
            <source>These are the latest receipts; all of them come to {part} with tax.</source>
            <translation>這裡是最近的收據；全部收據合計 {part}（含稅）。</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>會員等級</translation>
        </message>
        <message>
            <source>Till</source>
            <translation>收銀機</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Top products</source>
            <translation>暢銷品</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>來客數</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>件數</translation>
        </message>
        <message>
            <source>Units per transaction</source>
            <translation>客單件數</translation>
        </message>
        <message>
            <source>Units sold; a line of measured goods counts as one.</source>
            <translation>售出件數；秤重商品一行計一件。</translation>
        </message>
        <message>
            <source>Units ÷ transactions.</source>
            <translation>件數 ÷ 來客數。</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>週</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>星期</translation>
        </message>
        <message>
            <source>What each means of payment settled, {span}.</source>
            <translation>各付款方式的結算金額，{span}。</translation>
        </message>
        <message>
            <source>What named taxes took, and without a name plain rates, {span}.</source>
            <translation>各稅種的稅額；未列稅種的按稅率計，{span}。</translation>
        </message>
        <message>
            <source>What offers took off goods sold, and without a name what hands did, {span}.</source>
            <translation>各促銷在售出商品上減去的金額，無名一欄為手工折扣；{span}。</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>against {days}</source>
            <translation>對比 {days}</translation>
        </message>
        <message>
            <source>all business days</source>
            <translation>全部營業日</translation>
        </message>
        <message>
            <source>business day {day}</source>
            <translation>營業日 {day}</translation>
        </message>
        <message>
            <source>business days {first} to {last}</source>
            <translation>營業日 {first} 至 {last}</translation>
        </message>
        <message>
            <source>from {value}</source>
            <translation>原為 {value}</translation>
        </message>
        <message>
            <source>net, without tax</source>
            <translation>淨額，未稅</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>with tax</source>
            <translation>含稅</translation>
        </message>
        <message>
            <source>{change} pt</source>
            <translation>{change} 個百分點</translation>
        </message>
        <message>
            <source>{count} receipts, together {sum} with tax.</source>
            <translation>{count} 單，合計 {sum}（含稅）。</translation>
        </message>
        <message>
            <source>{day}, until {time}</source>
            <translation>{day}，截至 {time}</translation>
        </message>
        <message>
            <source>{lines} lines of sales and returns, {span}.</source>
            <translation>銷售與退貨共 {lines} 行，{span}。</translation>
        </message>
        <message>
            <source>{name} is unknown for {share} of the lines.</source>
            <translation>有 {share} 的行沒有 {name}。</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}：{value}</translation>
        </message>
        <message>
            <source>{part} was paid this way; the rest otherwise, by rounding, or not listed.</source>
            <translation>其中 {part} 以此方式付款；其餘為其他方式、四捨五入或未列出。</translation>
        </message>
        <message>
            <source>{total} − {tax} tax = {net} net.</source>
            <translation>{total} − 稅額 {tax} = 淨額 {net}。</translation>
        </message>
        <message>
            <source>{value} is no {name}.</source>
            <translation>{value} 不是 {name}。</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>From the drawer, after Enter</source>
            <translation>按 Enter 後從錢櫃取出</translation>
        </message>
        <message>
            <source>Give {amount} back the way it was paid</source>
            <translation>原路退回 {amount}</translation>
        </message>
        <message>
            <source>It names the original receipt</source>
            <translation>首行「退貨（商品）」，附原單號</translation>
        </message>
        <message>
            <source>Never in cash; if it fails, keep the slip</source>
            <translation>絕不退現金；失敗請留存憑條</translation>
        </message>
        <message>
            <source>Pay out {amount} in cash</source>
            <translation>現金退款 {amount}</translation>
        </message>
        <message>
            <source>Print the return slip</source>
            <translation>列印退貨收據</translation>
        </message>
        <message>
            <source>Take the goods back</source>
            <translation>收回商品</translation>
        </message>
        <message>
            <source>They count as returned once it is written down</source>
            <translation>記帳之後才算已退</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>; {loaded} in cash put on stored-value cards</source>
            <translation>；儲值卡加值收現金 {loaded}</translation>
        </message>
        <message>
            <source>Day closed: Z {z}, {count} receipts, {total}</source>
            <translation>已日結：第 {z} 次，{count} 單，{total}</translation>
        </message>
        <message>
            <source>Last {number}, paid {total}, change {change}</source>
            <translation>上一單 {number}，收款 {total}，找零 {change}</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>補印</translation>
        </message>
        <message>
            <source>has no price: type the price of one</source>
            <translation>沒有價格，請輸入單價</translation>
        </message>
        <message>
            <source>tips on cards {tips}</source>
            <translation>刷卡小費 {tips}</translation>
        </message>
    </context>
    <context>
        <name>Tender</name>
        <message>
            <source>Bank card</source>
            <translation>銀行卡</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>現金</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>掃碼付</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>微信、支付寶</translation>
        </message>
        <message>
            <source>or stored value</source>
            <translation>或儲值卡</translation>
        </message>
        <message>
            <source>to the card that paid</source>
            <translation>退回原卡</translation>
        </message>
        <message>
            <source>was not paid in cash</source>
            <translation>原非現金支付</translation>
        </message>
        <message>
            <source>{amount} less</source>
            <translation>少付 {amount}</translation>
        </message>
    </context>
    <context>
        <name>Terminal</name>
        <message>
            <source>A number opens one; the arrows turn the page.</source>
            <translation>按數字開啟，按 ↑↓ 翻頁。</translation>
        </message>
        <message>
            <source>A voucher number and Enter print its slip again.</source>
            <translation>輸入憑證號，按 Enter 補印簽帳單。</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>結算帳戶</translation>
        </message>
        <message>
            <source>Account for the takings</source>
            <translation>結算帳戶</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>帳號</translation>
        </message>
        <message>
            <source>Approve what is asked for</source>
            <translation>覆核：通過</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>申請人</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>開戶銀行</translation>
        </message>
        <message>
            <source>Batch {batch}, terminal {number}</source>
            <translation>批次 {batch}，終端機 {number}</translation>
        </message>
        <message>
            <source>Batch {number}</source>
            <translation>批次 {number}</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>歷史批次</translation>
        </message>
        <message>
            <source>Batches and slips</source>
            <translation>批次與簽帳單</translation>
        </message>
        <message>
            <source>Bind an account</source>
            <translation>綁定結算帳戶</translation>
        </message>
        <message>
            <source>Bring it back into service</source>
            <translation>重新啟用</translation>
        </message>
        <message>
            <source>Close the batch without the bank</source>
            <translation>自行關閉批次</translation>
        </message>
        <message>
            <source>Enter does it, Esc leaves it. Slips and batches stay readable.</source>
            <translation>Enter 停用，Esc 放棄。簽帳單和批次仍可查閱。</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>戶名</translation>
        </message>
        <message>
            <source>In service. Nothing is chosen.</source>
            <translation>正在使用，尚未選擇操作。</translation>
        </message>
        <message>
            <source>It comes into service with the first card that is shown.</source>
            <translation>第一次刷卡時自動啟用。</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>第</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>新帳戶</translation>
        </message>
        <message>
            <source>No terminal</source>
            <translation>尚無終端機</translation>
        </message>
        <message>
            <source>Nothing is changed</source>
            <translation>不作任何變更</translation>
        </message>
        <message>
            <source>Out of service. Another one is named in the settings (terminal_no).</source>
            <translation>已停用。換新終端機請在設定中填 terminal_no。</translation>
        </message>
        <message>
            <source>Refuse what is asked for</source>
            <translation>覆核：駁回</translation>
        </message>
        <message>
            <source>Somebody else than {person} types their own staff key, then Enter.</source>
            <translation>由 {person} 以外的人輸入本人員工編號，按 Enter。</translation>
        </message>
        <message>
            <source>Staff key</source>
            <translation>員工編號</translation>
        </message>
        <message>
            <source>Take it out of service</source>
            <translation>停用終端機</translation>
        </message>
        <message>
            <source>Take terminal {number} out of service?</source>
            <translation>停用終端機 {number}？</translation>
        </message>
        <message>
            <source>Terminal {number}</source>
            <translation>終端機 {number}</translation>
        </message>
        <message>
            <source>To be bound</source>
            <translation>待綁定</translation>
        </message>
        <message>
            <source>To be unbound</source>
            <translation>待解綁</translation>
        </message>
        <message>
            <source>Type in whose name it is, then Enter.</source>
            <translation>輸入戶名，按 Enter。</translation>
        </message>
        <message>
            <source>Type its number, then Enter. Only four digits are kept.</source>
            <translation>輸入帳號，按 Enter。只保存末四碼。</translation>
        </message>
        <message>
            <source>Type the name of its bank, then Enter.</source>
            <translation>輸入開戶銀行，按 Enter。</translation>
        </message>
        <message>
            <source>Type what the bank says, and where it is written; Enter closes.</source>
            <translation>寫明銀行的答覆及出處，按 Enter 關閉。</translation>
        </message>
        <message>
            <source>Unbind the account</source>
            <translation>解綁結算帳戶</translation>
        </message>
        <message>
            <source>Voucher number</source>
            <translation>憑證號</translation>
        </message>
        <message>
            <source>Who approves it?</source>
            <translation>由誰覆核？</translation>
        </message>
        <message>
            <source>Who refuses it?</source>
            <translation>由誰駁回？</translation>
        </message>
        <message>
            <source>Why is the batch closed without the bank?</source>
            <translation>為何自行關閉批次？</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>已核准</translation>
        </message>
        <message>
            <source>both sides agree</source>
            <translation>雙方一致</translation>
        </message>
        <message>
            <source>closed without the bank: {why}</source>
            <translation>自行關閉：{why}</translation>
        </message>
        <message>
            <source>found out: {found}</source>
            <translation>已查明：{found}</translation>
        </message>
        <message>
            <source>heard {day}</source>
            <translation>{day} 有應答</translation>
        </message>
        <message>
            <source>merchant {merchant}, host {host}</source>
            <translation>商店 {merchant}，主機 {host}</translation>
        </message>
        <message>
            <source>none is bound</source>
            <translation>未綁定</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>未核准</translation>
        </message>
        <message>
            <source>not settled yet</source>
            <translation>尚未結算</translation>
        </message>
        <message>
            <source>out of service since {day}</source>
            <translation>{day} 起停用</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已沖正</translation>
        </message>
        <message>
            <source>the bank alone has {amount}</source>
            <translation>銀行單方扣款 {amount}</translation>
        </message>
        <message>
            <source>the bank counts differently</source>
            <translation>與銀行不符</translation>
        </message>
        <message>
            <source>{count} transactions, open</source>
            <translation>{count} 筆交易，未結算</translation>
        </message>
        <message>
            <source>{how}, terminal {number}</source>
            <translation>{how}，終端機 {number}</translation>
        </message>
    </context>
    <context>
        <name>Tip</name>
        <message>
            <source>Before the tip</source>
            <translation>小費前</translation>
        </message>
        <message>
            <source>Go on to the card</source>
            <translation>下一步 刷卡</translation>
        </message>
        <message>
            <source>How much is the tip?</source>
            <translation>給多少小費？</translation>
        </message>
        <message>
            <source>No tip</source>
            <translation>不給小費</translation>
        </message>
        <message>
            <source>Press its letter, or type it, 5 or 18%, and Enter.</source>
            <translation>按字母選擇；或輸入金額（5）或比例（18%）後按 Enter。</translation>
        </message>
        <message>
            <source>Press the letter</source>
            <translation>按字母選擇</translation>
        </message>
        <message>
            <source>Tip</source>
            <translation>小費</translation>
        </message>
        <message>
            <source>Tip in it</source>
            <translation>其中小費</translation>
        </message>
    </context>
    <context>
        <name>Totals</name>
        <message>
            <source>A member saves</source>
            <translation>會員可省</translation>
        </message>
        <message>
            <source>Change of {number}</source>
            <translation>{number} 找零</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>件數</translation>
        </message>
        <message>
            <source>Off the basket</source>
            <translation>整單折扣</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>促銷優惠</translation>
        </message>
        <message>
            <source>Saved as a member</source>
            <translation>會員已省</translation>
        </message>
        <message>
            <source>Saved in all</source>
            <translation>共優惠</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>稅額</translation>
        </message>
        <message>
            <source>Tax exempt</source>
            <translation>免稅</translation>
        </message>
        <message>
            <source>Tax included</source>
            <translation>含稅</translation>
        </message>
        <message>
            <source>To give back</source>
            <translation>待退</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>應收</translation>
        </message>
        <message>
            <source>{items} in {lines} lines</source>
            <translation>{items} 件，{lines} 行</translation>
        </message>
    </context>
    <context>
        <name>Trace</name>
        <message>
            <source>Asking what became of it</source>
            <translation>查詢結果</translation>
        </message>
        <message>
            <source>Card read</source>
            <translation>讀卡</translation>
        </message>
        <message>
            <source>Code read</source>
            <translation>讀碼</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>已沖正</translation>
        </message>
        <message>
            <source>Taking it back</source>
            <translation>沖正</translation>
        </message>
        <message>
            <source>The bank's answer</source>
            <translation>銀行應答</translation>
        </message>
        <message>
            <source>The wallet's answer</source>
            <translation>錢包應答</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>已核准</translation>
        </message>
        <message>
            <source>asked, voucher {number}</source>
            <translation>已發出，憑證號 {number}</translation>
        </message>
        <message>
            <source>no answer that can be believed</source>
            <translation>沒有可信的應答</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>未核准</translation>
        </message>
        <message>
            <source>nothing was charged</source>
            <translation>沒有扣款</translation>
        </message>
        <message>
            <source>once it is taken back, choose anew how to pay</source>
            <translation>確認已沖正後，可以重新選擇支付方式</translation>
        </message>
        <message>
            <source>same voucher, until the bank confirms; try {count}</source>
            <translation>同一憑證號，直到銀行確認；第 {count} 次</translation>
        </message>
        <message>
            <source>slip, receipt</source>
            <translation>簽購單、小票</translation>
        </message>
        <message>
            <source>slip, signature, receipt</source>
            <translation>簽購單、簽名、小票</translation>
        </message>
        <message>
            <source>with its own number; try {count}</source>
            <translation>用原號碼；第 {count} 次</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>A PIN has digits only.</source>
            <translation>密碼只能是數字。</translation>
        </message>
        <message>
            <source>A card has paid for this: give it back to the card. It never becomes cash.</source>
            <translation>此單以卡支付：請退回原卡，絕不退現金。</translation>
        </message>
        <message>
            <source>A card has paid for this: take the payment back first.</source>
            <translation>此單已刷卡付款，請先取消付款。</translation>
        </message>
        <message>
            <source>A card payment is not settled yet.</source>
            <translation>有一筆銀行卡交易尚未了結。</translation>
        </message>
        <message>
            <source>A device does not answer.</source>
            <translation>設備沒有回應。</translation>
        </message>
        <message>
            <source>A device does not answer: {detail}.</source>
            <translation>設備沒有回應：{detail}。</translation>
        </message>
        <message>
            <source>A file of offers is a JSON object with a list named offers.</source>
            <translation>促銷檔應為含有 offers 清單的 JSON 物件。</translation>
        </message>
        <message>
            <source>A name has 1 to 40 signs.</source>
            <translation>姓名須為 1 到 40 個字。</translation>
        </message>
        <message>
            <source>A price must be more than nothing.</source>
            <translation>價格必須大於零。</translation>
        </message>
        <message>
            <source>A terminal master key has 32 or 48 hexadecimal signs.</source>
            <translation>終端主金鑰為 32 或 48 位十六進位。</translation>
        </message>
        <message>
            <source>A void takes all of a payment back.</source>
            <translation>取消必須為原交易全額。</translation>
        </message>
        <message>
            <source>A wallet's signing key has 32 to 128 hexadecimal signs.</source>
            <translation>錢包的簽名金鑰為32至128位十六進位字元。</translation>
        </message>
        <message>
            <source>An initial key has 32 hexadecimal signs, its serial number 20 (AES: 16).</source>
            <translation>初始金鑰為 32 位十六進位，其序號為 20 位（AES 為 16 位）。</translation>
        </message>
        <message>
            <source>Another batch is in use.</source>
            <translation>正在使用另一個批次。</translation>
        </message>
        <message>
            <source>Another program holds the store's lock for too long.</source>
            <translation>另一個程式佔用資料庫過久。</translation>
        </message>
        <message>
            <source>Another program holds the store's lock for too long: {detail}.</source>
            <translation>另一個程式佔用資料庫過久：{detail}。</translation>
        </message>
        <message>
            <source>Card data leaves this computer by TLS only: set its certificate.</source>
            <translation>卡片資料只能經 TLS 離開本機：請設定憑證。</translation>
        </message>
        <message>
            <source>Close the other program, or choose another store with --store.</source>
            <translation>請關閉另一個程式，或用 --store 選擇別的資料庫。</translation>
        </message>
        <message>
            <source>Coupon {code} was used on receipt {receipt}.</source>
            <translation>優惠券 {code} 已在收據 {receipt} 上用過。</translation>
        </message>
        <message>
            <source>Free some space; the basket is kept.</source>
            <translation>請騰出空間；目前的單已保留。</translation>
        </message>
        <message>
            <source>Give the owner a PIN first.</source>
            <translation>請先給店主設定密碼。</translation>
        </message>
        <message>
            <source>Give the till the right to write there.</source>
            <translation>請給收銀程式寫入權限。</translation>
        </message>
        <message>
            <source>Give yourself a PIN first.</source>
            <translation>請先給自己設定密碼。</translation>
        </message>
        <message>
            <source>How far the terminal's keys are used cannot be read: load a new initial key.</source>
            <translation>無法讀取終端金鑰已用到哪裡：請載入新的初始金鑰。</translation>
        </message>
        <message>
            <source>In the card dialect {name} keys, PIN block, MAC and tracks do not fit.</source>
            <translation>卡片報文方言 {name} 中的金鑰、PIN 區塊、MAC 與磁軌設定不相配。</translation>
        </message>
        <message>
            <source>Install the newer version; nothing was changed.</source>
            <translation>請安裝新版本；沒有更動任何內容。</translation>
        </message>
        <message>
            <source>Keep the file as it is and restore the last backup.</source>
            <translation>請原樣保留檔案，並還原最近的備份。</translation>
        </message>
        <message>
            <source>Look at its cable; it is tried again by itself.</source>
            <translation>請檢查連接線；系統會自動重試。</translation>
        </message>
        <message>
            <source>Make it again with: python -m db --store PATH new --profile CN</source>
            <translation>請重新建立：python -m db --store PATH new --profile CN</translation>
        </message>
        <message>
            <source>Make one with: python -m db --store PATH new --profile CN</source>
            <translation>請先建立：python -m db --store PATH new --profile CN</translation>
        </message>
        <message>
            <source>More cash would go back than was paid in cash.</source>
            <translation>退還的現金將多於當初所付的現金。</translation>
        </message>
        <message>
            <source>More would be taken than the hold allows.</source>
            <translation>超過預授權允許完成的金額。</translation>
        </message>
        <message>
            <source>More would come back than was sold.</source>
            <translation>退貨數量超過售出數量。</translation>
        </message>
        <message>
            <source>More would go back than was paid.</source>
            <translation>退款金額超過原付款。</translation>
        </message>
        <message>
            <source>No account is bound.</source>
            <translation>沒有綁定結算帳戶。</translation>
        </message>
        <message>
            <source>Nobody waits for this answer any more.</source>
            <translation>這個查詢已取消。</translation>
        </message>
        <message>
            <source>Nobody waits for this answer any more: {detail}.</source>
            <translation>這個查詢已取消：{detail}。</translation>
        </message>
        <message>
            <source>Nobody with this staff key works here.</source>
            <translation>這裡沒有此工號的人員。</translation>
        </message>
        <message>
            <source>Nothing of this batch is to be found out.</source>
            <translation>此批次沒有待查明的扣款。</translation>
        </message>
        <message>
            <source>Nothing waits for approval.</source>
            <translation>沒有待覆核的事項。</translation>
        </message>
        <message>
            <source>Offer {key} is there twice.</source>
            <translation>促銷 {key} 出現了兩次。</translation>
        </message>
        <message>
            <source>Offer {key}: {why}.</source>
            <translation>促銷 {key}：{why}。</translation>
        </message>
        <message>
            <source>Only the owner changes what is the owner's.</source>
            <translation>店主的只能由店主本人更改。</translation>
        </message>
        <message>
            <source>Only what the bank has approved is signed.</source>
            <translation>只有銀行已核准的交易才簽名。</translation>
        </message>
        <message>
            <source>Others can read {file}: give it to this user alone (chmod 600).</source>
            <translation>其他使用者可讀取 {file}：請只授權本使用者（chmod 600）。</translation>
        </message>
        <message>
            <source>Say what was found, and where it is written.</source>
            <translation>請寫明查明的情況及出處。</translation>
        </message>
        <message>
            <source>Set the terminal's number and its host first (docs/settings.md).</source>
            <translation>請先設定終端號及其主機（docs/settings.md）。</translation>
        </message>
        <message>
            <source>Settle the batch first: end-of-day processing.</source>
            <translation>請先結算本批次：日終處理。</translation>
        </message>
        <message>
            <source>Sign on with the bank first.</source>
            <translation>請先向銀行簽到。</translation>
        </message>
        <message>
            <source>Somebody else must approve what you have asked for.</source>
            <translation>您提出的申請須由他人覆核。</translation>
        </message>
        <message>
            <source>Somebody else must do this.</source>
            <translation>須由他人來做。</translation>
        </message>
        <message>
            <source>Something else waits for approval.</source>
            <translation>另有事項待覆核。</translation>
        </message>
        <message>
            <source>Something in the world is not as it should be.</source>
            <translation>有地方不正常。</translation>
        </message>
        <message>
            <source>Something in the world is not as it should be: {detail}.</source>
            <translation>有地方不正常：{detail}。</translation>
        </message>
        <message>
            <source>Take cash, or try again later.</source>
            <translation>請收現金，或稍後再試。</translation>
        </message>
        <message>
            <source>Take the old terminal out of service first.</source>
            <translation>請先停用原終端機。</translation>
        </message>
        <message>
            <source>Taxes, {key}: {why}.</source>
            <translation>稅表 {key}：{why}。</translation>
        </message>
        <message>
            <source>Terminal {number} has no master key: load it first.</source>
            <translation>終端 {number} 沒有主金鑰：請先載入。</translation>
        </message>
        <message>
            <source>The bank does not know this dialect: check the setting bank_dialect.</source>
            <translation>銀行不識此報文方言：請檢查設定 bank_dialect。</translation>
        </message>
        <message>
            <source>The bank has another key of this terminal: load its key again.</source>
            <translation>銀行存有的本終端金鑰不同：請重新載入金鑰。</translation>
        </message>
        <message>
            <source>The bank has not closed the batch: say why it is closed without it.</source>
            <translation>銀行尚未關閉本批次：請寫明為何自行關閉。</translation>
        </message>
        <message>
            <source>The bank has not compared the batch yet.</source>
            <translation>銀行尚未核對本批次。</translation>
        </message>
        <message>
            <source>The bank has not confirmed what goes back to the card: no cash for it.</source>
            <translation>銀行尚未確認退回卡上的款項：不得以現金退付。</translation>
        </message>
        <message>
            <source>The bank has not confirmed yet.</source>
            <translation>銀行尚未確認。</translation>
        </message>
        <message>
            <source>The bank is still to answer for the card before.</source>
            <translation>上一筆銀行卡結果未知。</translation>
        </message>
        <message>
            <source>The batch is being settled.</source>
            <translation>正在批次結算。</translation>
        </message>
        <message>
            <source>The batch is full: settle it first.</source>
            <translation>批次已滿，請先結算。</translation>
        </message>
        <message>
            <source>The batch is further on already.</source>
            <translation>本批次已進入後面的步驟。</translation>
        </message>
        <message>
            <source>The card dialect {name} is like itself.</source>
            <translation>卡片報文方言 {name} 引用了自身。</translation>
        </message>
        <message>
            <source>The card reader does not answer.</source>
            <translation>讀卡機沒有回應。</translation>
        </message>
        <message>
            <source>The card reader does not answer: {detail}.</source>
            <translation>讀卡機沒有回應：{detail}。</translation>
        </message>
        <message>
            <source>The certificates of the line to the bank cannot be read.</source>
            <translation>無法讀取銀行線路的憑證。</translation>
        </message>
        <message>
            <source>The disk is full, nothing was recorded.</source>
            <translation>磁碟已滿，沒有記帳。</translation>
        </message>
        <message>
            <source>The disk is full, nothing was recorded: {detail}.</source>
            <translation>磁碟已滿，沒有記帳：{detail}。</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {why}.</source>
            <translation>檔案 {file} 無法讀取：{why}。</translation>
        </message>
        <message>
            <source>The file {file} is neither TOML nor JSON: {why}.</source>
            <translation>檔案 {file} 既非 TOML 也非 JSON：{why}。</translation>
        </message>
        <message>
            <source>The key of the PINs is lost: sign in with the sealed recovery code.</source>
            <translation>密碼的金鑰已遺失：請用封存的復原碼登入。</translation>
        </message>
        <message>
            <source>The key of this terminal has no serial number: load its initial key.</source>
            <translation>本終端的金鑰沒有序號：請載入其初始金鑰。</translation>
        </message>
        <message>
            <source>The line to the bank is down, nothing was sent.</source>
            <translation>銀行線路不通，沒有送出任何資料。</translation>
        </message>
        <message>
            <source>The line to the bank is down, nothing was sent: {detail}.</source>
            <translation>銀行線路不通，沒有送出任何資料：{detail}。</translation>
        </message>
        <message>
            <source>The price would end before it begins.</source>
            <translation>價格的結束時間早於開始時間。</translation>
        </message>
        <message>
            <source>The quantity must be more than zero.</source>
            <translation>數量必須大於零。</translation>
        </message>
        <message>
            <source>The receipt could not be printed.</source>
            <translation>收據沒有印出來。</translation>
        </message>
        <message>
            <source>The receipt could not be printed: {detail}.</source>
            <translation>收據沒有印出來：{detail}。</translation>
        </message>
        <message>
            <source>The sale is recorded; print again with Ctrl+P.</source>
            <translation>銷售已記帳；按 Ctrl+P 補印。</translation>
        </message>
        <message>
            <source>The store cannot be used.</source>
            <translation>資料庫無法使用。</translation>
        </message>
        <message>
            <source>The store cannot be used: {detail}.</source>
            <translation>資料庫無法使用：{detail}。</translation>
        </message>
        <message>
            <source>The store's folder cannot be written to.</source>
            <translation>資料庫所在的資料夾無法寫入。</translation>
        </message>
        <message>
            <source>The store's folder cannot be written to: {detail}.</source>
            <translation>資料庫所在的資料夾無法寫入：{detail}。</translation>
        </message>
        <message>
            <source>The tenders do not settle the sale.</source>
            <translation>付款與應收不符。</translation>
        </message>
        <message>
            <source>The terminal's keys are used up: load a new initial key.</source>
            <translation>終端金鑰已用盡：請載入新的初始金鑰。</translation>
        </message>
        <message>
            <source>The terminal's keys cannot be read: load its master key again.</source>
            <translation>無法讀取終端金鑰：請重新載入主金鑰。</translation>
        </message>
        <message>
            <source>The terminal's keys cannot be written.</source>
            <translation>無法寫入終端金鑰。</translation>
        </message>
        <message>
            <source>The till is being closed, nothing more is written.</source>
            <translation>收銀程式正在關閉，不再記帳。</translation>
        </message>
        <message>
            <source>The till is being closed, nothing more is written: {detail}.</source>
            <translation>收銀程式正在關閉，不再記帳：{detail}。</translation>
        </message>
        <message>
            <source>The wallet's provider has no signing key here: load it.</source>
            <translation>此處沒有該錢包服務商的簽名金鑰：請先載入。</translation>
        </message>
        <message>
            <source>The wallet's signing key cannot be read: load it again.</source>
            <translation>無法讀取錢包的簽名金鑰：請重新載入。</translation>
        </message>
        <message>
            <source>There is already a member {key}.</source>
            <translation>已有會員 {key}。</translation>
        </message>
        <message>
            <source>There is already a store at this place.</source>
            <translation>此處已有資料庫。</translation>
        </message>
        <message>
            <source>There is no card dialect of this name; there are {known}.</source>
            <translation>沒有這個名稱的卡片報文方言；現有 {known}。</translation>
        </message>
        <message>
            <source>There is no member {key}.</source>
            <translation>沒有會員 {key}。</translation>
        </message>
        <message>
            <source>There is no profile {name}; there are {known}.</source>
            <translation>沒有 {name} 這個設定檔；可用的有 {known}。</translation>
        </message>
        <message>
            <source>There is no receipt with this number.</source>
            <translation>沒有這個單號的收據。</translation>
        </message>
        <message>
            <source>There is no store at this place.</source>
            <translation>此處沒有資料庫。</translation>
        </message>
        <message>
            <source>There is no store at this place: {detail}.</source>
            <translation>此處沒有資料庫：{detail}。</translation>
        </message>
        <message>
            <source>There is no such payment to refer to.</source>
            <translation>找不到原付款。</translation>
        </message>
        <message>
            <source>This PIN is easily guessed: no rows, repetitions or dates.</source>
            <translation>此密碼容易被猜到：不要用順號、重複或日期。</translation>
        </message>
        <message>
            <source>This PIN is too long: at most {count} digits.</source>
            <translation>密碼過長：最多 {count} 位。</translation>
        </message>
        <message>
            <source>This PIN is too short: at least {count} digits.</source>
            <translation>密碼過短：至少 {count} 位。</translation>
        </message>
        <message>
            <source>This amount cannot be asked for.</source>
            <translation>不能使用這個金額。</translation>
        </message>
        <message>
            <source>This batch is closed: refund the payment instead.</source>
            <translation>批次已結算，請改用退款。</translation>
        </message>
        <message>
            <source>This cannot be done.</source>
            <translation>不能這樣做。</translation>
        </message>
        <message>
            <source>This cannot be done: {detail}.</source>
            <translation>不能這樣做：{detail}。</translation>
        </message>
        <message>
            <source>This card or telephone number is another member's.</source>
            <translation>此卡或手機號碼屬於另一位會員。</translation>
        </message>
        <message>
            <source>This file is not a readable store.</source>
            <translation>這個檔案不是可讀的資料庫。</translation>
        </message>
        <message>
            <source>This file is not a readable store: {detail}.</source>
            <translation>這個檔案不是可讀的資料庫：{detail}。</translation>
        </message>
        <message>
            <source>This host cannot be asked about voucher {voucher}.</source>
            <translation>無法向此主機查詢憑證 {voucher}。</translation>
        </message>
        <message>
            <source>This id was already recorded with other content.</source>
            <translation>此編號已有記錄，內容不同。</translation>
        </message>
        <message>
            <source>This is below the lowest price of the goods, {price}.</source>
            <translation>低於該商品的最低售價 {price}。</translation>
        </message>
        <message>
            <source>This is no account number.</source>
            <translation>這不是帳號。</translation>
        </message>
        <message>
            <source>This master key is a textbook's: it is for the simulator only.</source>
            <translation>這是公開範例的主金鑰：只能用於模擬銀行。</translation>
        </message>
        <message>
            <source>This payment cannot be found.</source>
            <translation>找不到這筆付款。</translation>
        </message>
        <message>
            <source>This payment has come to its end already.</source>
            <translation>這筆付款已有結果。</translation>
        </message>
        <message>
            <source>This payment was asked for already, and differently.</source>
            <translation>這筆付款已送出過，內容不同。</translation>
        </message>
        <message>
            <source>This payment was taken back or completed already.</source>
            <translation>這筆付款已取消或已完成。</translation>
        </message>
        <message>
            <source>This price is in force; enter another one instead.</source>
            <translation>該價格已生效，請錄入新的價格。</translation>
        </message>
        <message>
            <source>This signing key is a textbook's: it is for the simulator only.</source>
            <translation>該簽名金鑰是公開範例金鑰：只能用於模擬器。</translation>
        </message>
        <message>
            <source>This slip is signed already.</source>
            <translation>此簽購單已簽名。</translation>
        </message>
        <message>
            <source>This store is already in use by another till program.</source>
            <translation>這個資料庫正被另一個收銀程式使用。</translation>
        </message>
        <message>
            <source>This store is already in use by another till program: {detail}.</source>
            <translation>這個資料庫正被另一個收銀程式使用：{detail}。</translation>
        </message>
        <message>
            <source>This store was cut off while it was being made; there is nothing in it yet.</source>
            <translation>這個資料庫在建立時中斷，裡面還沒有內容。</translation>
        </message>
        <message>
            <source>This store was cut off while it was being made; there is nothing in it yet: {detail}.</source>
            <translation>這個資料庫在建立時中斷，裡面還沒有內容：{detail}。</translation>
        </message>
        <message>
            <source>This store was written by a newer version of the till.</source>
            <translation>這個資料庫由更新版本的收銀程式寫成。</translation>
        </message>
        <message>
            <source>This store was written by a newer version of the till: {detail}.</source>
            <translation>這個資料庫由更新版本的收銀程式寫成：{detail}。</translation>
        </message>
        <message>
            <source>This stored-value card is not known here.</source>
            <translation>此儲值卡未在本店登記。</translation>
        </message>
        <message>
            <source>This terminal is in service at another till.</source>
            <translation>此終端正在另一台收銀機上使用。</translation>
        </message>
        <message>
            <source>This till has no card terminal.</source>
            <translation>本機沒有刷卡終端機。</translation>
        </message>
        <message>
            <source>This was asked for already, and differently.</source>
            <translation>此操作已請求過，且內容不同。</translation>
        </message>
        <message>
            <source>This was cancelled.</source>
            <translation>此操作已取消。</translation>
        </message>
        <message>
            <source>Try again; if it stays so, close the other program.</source>
            <translation>請重試；如果仍然如此，請關閉另一個程式。</translation>
        </message>
        <message>
            <source>What the cards have paid is not what the sale says.</source>
            <translation>刷卡實付與收據不符。</translation>
        </message>
        <message>
            <source>What was put on this card is spent already.</source>
            <translation>加值的金額已被用掉。</translation>
        </message>
        <message>
            <source>You cannot give more than you have.</source>
            <translation>不能授予超出自己的權限。</translation>
        </message>
        <message>
            <source>You have no right to do this. Call the manager.</source>
            <translation>您沒有此權限，請叫經理。</translation>
        </message>
        <message>
            <source>You may not do this.</source>
            <translation>您無權進行此操作。</translation>
        </message>
        <message>
            <source>{code} already leads to goods of their own.</source>
            <translation>{code} 已是另一商品的編碼。</translation>
        </message>
        <message>
            <source>{code} is a case of something else.</source>
            <translation>{code} 已是其他商品的箱碼。</translation>
        </message>
        <message>
            <source>{code} is not in the catalogue.</source>
            <translation>目錄中沒有 {code}。</translation>
        </message>
        <message>
            <source>{file} cannot be read as JSON.</source>
            <translation>{file} 無法作為 JSON 讀取。</translation>
        </message>
        <message>
            <source>{why}</source>
            <translation>{why}</translation>
        </message>
    </context>
    <context>
        <name>Verify</name>
        <message>
            <source>There is no such receipt.</source>
            <translation>沒有這張收據。</translation>
        </message>
    </context>
    <context>
        <name>Weekday</name>
        <message>
            <source>Fri</source>
            <translation>週五</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>週一</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>週六</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>週日</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>週四</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>週二</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>週三</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Till</source>
            <translation>收銀機</translation>
        </message>
    </context>
</TS>

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
            <source>Count the drawer</source>
            <translation>清點錢櫃</translation>
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
            <source>Pay cash in or out</source>
            <translation>現金存入、支出</translation>
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
            <source>Drawer</source>
            <translation>錢櫃</translation>
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
            <translation>取消品項</translation>
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
            <source>Who buys? One of these finishes the sale once it is paid</source>
            <translation>請選客層，付款成功後即完成</translation>
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
        <name>Charts</name>
        <message>
            <source>Before</source>
            <translation>對比期</translation>
        </message>
        <message>
            <source>Cumulative</source>
            <translation>累計占比</translation>
        </message>
        <message>
            <source>No mark is chosen</source>
            <translation>未選取任何資料</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Share of {figure}, %</source>
            <translation>{figure}占比，%</translation>
        </message>
        <message>
            <source>There is nothing to draw.</source>
            <translation>沒有可繪製的資料。</translation>
        </message>
        <message>
            <source>so far</source>
            <translation>進行中</translation>
        </message>
        <message>
            <source>{count} cells, {empty} of them empty: most {most} on {by} at {at}.</source>
            <translation>共{count}格，其中{empty}格為空：最高{most}（{by}，{at}）。</translation>
        </message>
        <message>
            <source>{count} in all, the largest first: {names}.</source>
            <translation>共{count}項，由大到小：{names}。</translation>
        </message>
        <message>
            <source>{count} marks from {first} to {last}: most {most} at {at}, least {least} at {place}.</source>
            <translation>從{first}到{last}共{count}點：最高{most}（{at}），最低{least}（{place}）。</translation>
        </message>
        <message>
            <source>{count} more in the table</source>
            <translation>另有{count}項，見表格</translation>
        </message>
        <message>
            <source>{count} others</source>
            <translation>其他{count}項</translation>
        </message>
        <message>
            <source>{count} points: {across} from {left} to {right}, {up} from {low} to {high}; the highest is {name}.</source>
            <translation>共{count}點：{across}從{left}到{right}，{up}從{low}到{high}；最高的是{name}。</translation>
        </message>
        <message>
            <source>{figure}, {unit}</source>
            <translation>{figure}，{unit}</translation>
        </message>
        <message>
            <source>{name} {figure}</source>
            <translation>{name} {figure}</translation>
        </message>
        <message>
            <source>{name}, highest {value}</source>
            <translation>{name}，最高{value}</translation>
        </message>
        <message>
            <source>{name}: most {most} at {at}.</source>
            <translation>{name}：最高{most}（{at}）。</translation>
        </message>
        <message>
            <source>{name}: {figures}</source>
            <translation>{name}：{figures}</translation>
        </message>
        <message>
            <source>{series}, {label}</source>
            <translation>{series}，{label}</translation>
        </message>
        <message>
            <source>{title} ({unit})</source>
            <translation>{title}（{unit}）</translation>
        </message>
        <message>
            <source>{unit}, the largest {count} of {all}</source>
            <translation>{unit}，共{all}項中最大的{count}項</translation>
        </message>
        <message>
            <source>{up} up, {down} down: the highest is {best} {high}, the lowest {worst} {low}.</source>
            <translation>上升{up}項，下降{down}項：最高的是{best} {high}，最低的是{worst} {low}。</translation>
        </message>
        <message>
            <source>{what}.</source>
            <translation>{what}。</translation>
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
            <translation>收據 {receipt}：銀行卡實際扣款與票面不符。</translation>
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
            <source>Receipt {receipt}: the time it took cannot be.</source>
            <translation>收據 {receipt}：所記的用時不可能。</translation>
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
            <source>drawers</source>
            <translation>錢櫃</translation>
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
            <source>Close the day</source>
            <translation>日結</translation>
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
            <source>Done</source>
            <translation>完成</translation>
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
            <source>Press the customer's segment</source>
            <translation>請按客層鍵</translation>
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
            <source>Choose first why it is over or short.</source>
            <translation>請先選擇溢短收原因。</translation>
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
            <source>Everything is paid. The customer's segment finishes the sale: Ctrl+1 to Ctrl+{last}.</source>
            <translation>款已收齊，請按客層鍵完成：Ctrl+1 至 Ctrl+{last}。</translation>
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
            <source>Press the customer's segment to finish the sale: Ctrl+1 to Ctrl+{last}.</source>
            <translation>請按客層鍵完成收款：Ctrl+1 至 Ctrl+{last}。</translation>
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
            <source>The drawer is counted. The slip is being printed.</source>
            <translation>錢櫃已清點，正在列印點鈔單。</translation>
        </message>
        <message>
            <source>The drawer is not counted at this till (drawer_count).</source>
            <translation>本機未啟用錢櫃清點（drawer_count）。</translation>
        </message>
        <message>
            <source>The drawer's slip did not come out: {reason} The report prints it again.</source>
            <translation>點鈔單未印出：{reason} 可在「溢短收」報表中重新列印。</translation>
        </message>
        <message>
            <source>The end-of-day processing is going on already.</source>
            <translation>日終處理正在進行。</translation>
        </message>
        <message>
            <source>The float of {amount} is in the drawer.</source>
            <translation>零用金 {amount} 已放入錢櫃。</translation>
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
            <translation>掛起的單其實已付：收據 {number}。</translation>
        </message>
        <message>
            <source>The pieces make {amount}: correct them, or type the amount alone.</source>
            <translation>各面額合計 {amount}：請更正張數，或只輸入總額。</translation>
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
            <source>Type how many pieces there are, for example 12.</source>
            <translation>請輸入張數，例如 12。</translation>
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
            <source>Type what it is for.</source>
            <translation>請輸入用途。</translation>
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
            <source>{amount} was paid into the drawer.</source>
            <translation>已存入錢櫃 {amount}。</translation>
        </message>
        <message>
            <source>{amount} was paid out of the drawer.</source>
            <translation>已從錢櫃支出 {amount}。</translation>
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
        <name>Drawer</name>
        <message>
            <source>+{amount} over</source>
            <translation>溢收 +{amount}</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>Cash of sales</source>
            <translation>銷售現金</translation>
        </message>
        <message>
            <source>Cash that is of no return; then Enter.</source>
            <translation>與退貨無關的現金，輸入後按 Enter。</translation>
        </message>
        <message>
            <source>Cash that is of no sale; then Enter.</source>
            <translation>與銷售無關的現金，輸入後按 Enter。</translation>
        </message>
        <message>
            <source>Choose what is done with it.</source>
            <translation>請選擇操作。</translation>
        </message>
        <message>
            <source>Choose why</source>
            <translation>請選原因</translation>
        </message>
        <message>
            <source>Count the drawer</source>
            <translation>清點錢櫃</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>實點現金</translation>
        </message>
        <message>
            <source>Drawer: {how}</source>
            <translation>錢櫃：{how}</translation>
        </message>
        <message>
            <source>Enter confirms it and cannot be taken back; without pieces, type the amount.</source>
            <translation>按 Enter 確認，確認後不能撤回；未輸入張數時可直接輸入總額。</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>應有現金</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>零用金</translation>
        </message>
        <message>
            <source>How many of {piece}?</source>
            <translation>{piece} 有多少張？</translation>
        </message>
        <message>
            <source>How much is paid in?</source>
            <translation>存入多少？</translation>
        </message>
        <message>
            <source>How much is paid out?</source>
            <translation>支出多少？</translation>
        </message>
        <message>
            <source>How much is the float?</source>
            <translation>零用金多少？</translation>
        </message>
        <message>
            <source>Is this everything?</source>
            <translation>全部點完了嗎？</translation>
        </message>
        <message>
            <source>It is being written.</source>
            <translation>正在記錄。</translation>
        </message>
        <message>
            <source>It is written down.</source>
            <translation>已記錄。</translation>
        </message>
        <message>
            <source>No count</source>
            <translation>不點鈔日結</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>溢收</translation>
        </message>
        <message>
            <source>Over / short</source>
            <translation>溢短收</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>退款付出</translation>
        </message>
        <message>
            <source>Paid in</source>
            <translation>現金存入</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>現金支出</translation>
        </message>
        <message>
            <source>Pay cash in</source>
            <translation>存入現金</translation>
        </message>
        <message>
            <source>Pay cash out</source>
            <translation>支出現金</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>張數</translation>
        </message>
        <message>
            <source>Press the number of the reason.</source>
            <translation>請按原因前的數字。</translation>
        </message>
        <message>
            <source>Put on cards</source>
            <translation>儲值卡儲值</translation>
        </message>
        <message>
            <source>Put the float in</source>
            <translation>放入零用金</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短收</translation>
        </message>
        <message>
            <source>The cash drawer</source>
            <translation>錢櫃</translation>
        </message>
        <message>
            <source>Type it, then Enter.</source>
            <translation>輸入後按 Enter。</translation>
        </message>
        <message>
            <source>Type the pieces, then Enter; + goes to the whole.</source>
            <translation>輸入張數後按 Enter；按 + 跳到合計。</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>What is put in to give change from; then Enter.</source>
            <translation>開班時放入、用於找零的現金，輸入後按 Enter。</translation>
        </message>
        <message>
            <source>What is {amount} for?</source>
            <translation>{amount} 的用途是？</translation>
        </message>
        <message>
            <source>What lies in the drawer</source>
            <translation>錢櫃裡有</translation>
        </message>
        <message>
            <source>Whole amount</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>相符</translation>
        </message>
        <message>
            <source>−{amount} short</source>
            <translation>短收 −{amount}</translation>
        </message>
    </context>
    <context>
        <name>DrawerSlip</name>
        <message>
            <source>Business day</source>
            <translation>營業日</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>點鈔人</translation>
        </message>
        <message>
            <source>DAY CLOSED: Z {z}</source>
            <translation>日結單 Z {z}</translation>
        </message>
        <message>
            <source>DRAWER COUNT</source>
            <translation>點鈔單</translation>
        </message>
        <message>
            <source>Discounts</source>
            <translation>折扣</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>單據數</translation>
        </message>
        <message>
            <source>Grand total</source>
            <translation>累計總額</translation>
        </message>
        <message>
            <source>Gross sales</source>
            <translation>銷售總額</translation>
        </message>
        <message>
            <source>Head of the journal</source>
            <translation>日誌末筆雜湊</translation>
        </message>
        <message>
            <source>Put on cards in cash</source>
            <translation>儲值卡現金儲值</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>交易序號</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退貨</translation>
        </message>
        <message>
            <source>Signature of the witness</source>
            <translation>監點人簽名</translation>
        </message>
        <message>
            <source>Signature of who counted</source>
            <translation>點鈔人簽名</translation>
        </message>
        <message>
            <source>Tax in it</source>
            <translation>其中稅額</translation>
        </message>
        <message>
            <source>Total with tax</source>
            <translation>含稅合計</translation>
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
        <message>
            <source>Who buys? One of these finishes the sale</source>
            <translation>請選客層，按下即完成收款</translation>
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
            <source>Another tender was chosen</source>
            <translation>選錯付款方式</translation>
        </message>
        <message>
            <source>Cash moved without being written</source>
            <translation>現金進出未登記</translation>
        </message>
        <message>
            <source>Change was given wrongly</source>
            <translation>找零有誤</translation>
        </message>
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
            <source>Nobody knows</source>
            <translation>原因不明</translation>
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
            <source>(Count − expected) ÷ √expected, where expected = the shop's mean × this person's transactions; unknown below five expected.</source>
            <translation>（次數 − 期望）÷ √期望；期望 = 全店平均 × 該員交易數；期望不足五次時不計。</translation>
        </message>
        <message>
            <source>(Now − before) ÷ before; none where there was nothing before.</source>
            <translation>（本期 − 對比期）÷ 對比期；對比期為零時不計算。</translation>
        </message>
        <message>
            <source>1 line</source>
            <translation>1 列</translation>
        </message>
        <message>
            <source>A batch stands on the day of its last step, whatever days its payments are of, and whatever the filters say. Wallets are in no batch.</source>
            <translation>批次列在其最後一步的營業日，不論其中交易是哪一天，也不受篩選影響。掃碼付不在批次內。</translation>
        </message>
        <message>
            <source>A document paid in two ways counts for both, so documents do not add up to the sum's.</source>
            <translation>混合付款的單據在兩種方式中各計一次，因此單數不能相加。</translation>
        </message>
        <message>
            <source>A drawer is counted as a whole: {names} do not part it.</source>
            <translation>錢櫃按整箱清點，不能按{names}細分。</translation>
        </message>
        <message>
            <source>A line with two taxes is in both rows, so only the tax adds up.</source>
            <translation>同一列有兩種稅時會同時列入兩列，因此只有稅額可以相加。</translation>
        </message>
        <message>
            <source>A remark is a reason to look, not a verdict: a shop beside a school sells to students.</source>
            <translation>提示只是值得查看，並非定論：學校旁的店自然多學生。</translation>
        </message>
        <message>
            <source>A till that locks by itself signs off too: this is the time it was unlocked. Who has no PIN signs on nowhere.</source>
            <translation>收銀機自動鎖定也算離崗：此處為未鎖定的時間。沒有密碼的人不簽到。</translation>
        </message>
        <message>
            <source>A transaction</source>
            <translation>每筆交易</translation>
        </message>
        <message>
            <source>Added up</source>
            <translation>累計</translation>
        </message>
        <message>
            <source>Adjusted after close</source>
            <translation>結班後有補記</translation>
        </message>
        <message>
            <source>Against the shop's mean</source>
            <translation>與全店平均比較</translation>
        </message>
        <message>
            <source>All baskets</source>
            <translation>全部交易</translation>
        </message>
        <message>
            <source>All closings</source>
            <translation>全部日結</translation>
        </message>
        <message>
            <source>All counts</source>
            <translation>全部清點</translation>
        </message>
        <message>
            <source>All departments</source>
            <translation>全部部門</translation>
        </message>
        <message>
            <source>All discounts</source>
            <translation>優惠合計</translation>
        </message>
        <message>
            <source>All documents</source>
            <translation>單據合計</translation>
        </message>
        <message>
            <source>All items: {count}</source>
            <translation>全部商品：{count} 種</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>銷售列合計</translation>
        </message>
        <message>
            <source>All overs and shorts of this person added up.</source>
            <translation>此人全部溢短收之和。</translation>
        </message>
        <message>
            <source>All returns</source>
            <translation>退貨合計</translation>
        </message>
        <message>
            <source>All such events ÷ all transactions, whoever the filters choose.</source>
            <translation>全部此類事件 ÷ 全部交易數，不受收銀員篩選影響。</translation>
        </message>
        <message>
            <source>All tenders</source>
            <translation>全部付款方式</translation>
        </message>
        <message>
            <source>All tenders = sales with tax + cash rounding.</source>
            <translation>全部付款方式 = 含稅銷售額 + 抹零。</translation>
        </message>
        <message>
            <source>All that this till has ever taken, with tax; never set back.</source>
            <translation>本收銀機歷來的含稅銷售累計，從不清零。</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>An interval is waiting, scanning and paying together; each alone is told below, as far as the till has measured it.</source>
            <translation>間隔包括等待、掃描和收款；掃描與收款各自的用時見下，以收銀機測得的為限。</translation>
        </message>
        <message>
            <source>An interval longer than {minutes} minutes counts as idle, whatever was done in it: filling shelves is work too. A quiet till makes nobody slow.</source>
            <translation>間隔超過 {minutes} 分鐘即計為空閒，不論其間做了什麼：理貨也是工作。收銀機清閒不等於人慢。</translation>
        </message>
        <message>
            <source>An item is a department: other goods within one count as its price.</source>
            <translation>以部門為單位：同一部門內商品的變化計入價格。</translation>
        </message>
        <message>
            <source>An item is a product; a line of measured goods is one unit, so its price is the line's.</source>
            <translation>以單品為單位；秤重商品每列計一件，其價格即該列金額。</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>授權人</translation>
        </message>
        <message>
            <source>Approved by somebody else</source>
            <translation>他人授權</translation>
        </message>
        <message>
            <source>Approved sales, completions, refunds and voids in the batch.</source>
            <translation>批次內已核准的消費、預先授權完成、退貨和取消。</translation>
        </message>
        <message>
            <source>Archive of closings</source>
            <translation>日結（Z）檔案</translation>
        </message>
        <message>
            <source>At least one line in the span has no cost, so their margin is unknown, not 100 %.</source>
            <translation>期間內至少有一列沒有成本，毛利為未知，而不是 100%。</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>流失預警</translation>
        </message>
        <message>
            <source>Average taken</source>
            <translation>平均收款</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>收支平衡表</translation>
        </message>
        <message>
            <source>Basket cancelled</source>
            <translation>整單取消</translation>
        </message>
        <message>
            <source>Basket parked</source>
            <translation>掛單</translation>
        </message>
        <message>
            <source>Basket recalled</source>
            <translation>取單</translation>
        </message>
        <message>
            <source>Basket recovered</source>
            <translation>恢復未完成單</translation>
        </message>
        <message>
            <source>Baskets</source>
            <translation>交易筆數</translation>
        </message>
        <message>
            <source>Baskets are parked</source>
            <translation>有掛單未結</translation>
        </message>
        <message>
            <source>Baskets by units</source>
            <translation>依件數的交易分布</translation>
        </message>
        <message>
            <source>Baskets by value</source>
            <translation>依金額的交易分布</translation>
        </message>
        <message>
            <source>Baskets of the row ÷ all baskets.</source>
            <translation>本列交易筆數 ÷ 全部交易筆數。</translation>
        </message>
        <message>
            <source>Baskets that hold both.</source>
            <translation>同時含兩者的收據數。</translation>
        </message>
        <message>
            <source>Baskets that hold it.</source>
            <translation>含該項的收據數。</translation>
        </message>
        <message>
            <source>Baskets with both ÷ all baskets.</source>
            <translation>同時含兩者的收據 ÷ 全部收據。</translation>
        </message>
        <message>
            <source>Baskets with both ÷ baskets with the first.</source>
            <translation>同時含兩者的收據 ÷ 含前項的收據。</translation>
        </message>
        <message>
            <source>Baskets with both ÷ baskets with the second.</source>
            <translation>同時含兩者的收據 ÷ 含後項的收據。</translation>
        </message>
        <message>
            <source>Baskets with one unit or less ÷ baskets.</source>
            <translation>僅一件（或更少）的交易筆數 ÷ 全部交易筆數。</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>批次號碼</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>對比期</translation>
        </message>
        <message>
            <source>Beside</source>
            <translation>對比</translation>
        </message>
        <message>
            <source>Beside the balance</source>
            <translation>其他指標</translation>
        </message>
        <message>
            <source>Beside usual variation</source>
            <translation>與平常波動相比</translation>
        </message>
        <message>
            <source>Bought again</source>
            <translation>回購率</translation>
        </message>
        <message>
            <source>Business day {day} is left out: it is not over.</source>
            <translation>營業日 {day} 尚未結束，不計入。</translation>
        </message>
        <message>
            <source>Business day {day} is not over, and stands beside whole days.</source>
            <translation>營業日 {day} 尚未結束，卻與完整的營業日相比。</translation>
        </message>
        <message>
            <source>Business days from the sale to the return, by the calendar.</source>
            <translation>從售出營業日到退貨營業日的日曆天數。</translation>
        </message>
        <message>
            <source>Business days with a document, counted for each till.</source>
            <translation>有單據的營業日，依收銀機分別計。</translation>
        </message>
        <message>
            <source>By cashier who had sold it</source>
            <translation>依原銷售收銀員</translation>
        </message>
        <message>
            <source>By cashier who took it back</source>
            <translation>依辦理退貨的收銀員</translation>
        </message>
        <message>
            <source>By day of return</source>
            <translation>依退貨日</translation>
        </message>
        <message>
            <source>By day of sale</source>
            <translation>依原銷售日</translation>
        </message>
        <message>
            <source>By department</source>
            <translation>依部門</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>依小時</translation>
        </message>
        <message>
            <source>By named tax</source>
            <translation>依稅種</translation>
        </message>
        <message>
            <source>By product</source>
            <translation>依商品</translation>
        </message>
        <message>
            <source>By rate</source>
            <translation>依稅率</translation>
        </message>
        <message>
            <source>By reason</source>
            <translation>依退貨原因</translation>
        </message>
        <message>
            <source>By tender</source>
            <translation>依付款方式</translation>
        </message>
        <message>
            <source>By who counted</source>
            <translation>依點鈔人</translation>
        </message>
        <message>
            <source>Came in a later month</source>
            <translation>此後月份來過</translation>
        </message>
        <message>
            <source>Came in that month</source>
            <translation>當月來過</translation>
        </message>
        <message>
            <source>Card batch {batch} of lane {lane} is not settled</source>
            <translation>通道{lane}的刷卡批次{batch}尚未結算</translation>
        </message>
        <message>
            <source>Card batches</source>
            <translation>銀行卡批次</translation>
        </message>
        <message>
            <source>Card payment</source>
            <translation>銀行卡收款</translation>
        </message>
        <message>
            <source>Card payments</source>
            <translation>刷卡筆數</translation>
        </message>
        <message>
            <source>Card payments are not at their end</source>
            <translation>有刷卡交易尚無結果</translation>
        </message>
        <message>
            <source>Card slip</source>
            <translation>簽帳單</translation>
        </message>
        <message>
            <source>Card terminal</source>
            <translation>端末機</translation>
        </message>
        <message>
            <source>Cash given for sales less change, rounded as it was paid.</source>
            <translation>銷售收到的現金減找零，按實際收付的捨入計。</translation>
        </message>
        <message>
            <source>Cash given for sales, less change and less cash paid back.</source>
            <translation>銷售收到的現金，減去找零和退出的現金。</translation>
        </message>
        <message>
            <source>Cash of no sale and no return; below zero, it left the drawer.</source>
            <translation>與銷售、退貨無關的現金；負數為支出。</translation>
        </message>
        <message>
            <source>Cash of sales</source>
            <translation>銷售現金</translation>
        </message>
        <message>
            <source>Cash of sales + cash put on cards; without the float.</source>
            <translation>銷售現金 + 儲值加值現金；不含零用金。</translation>
        </message>
        <message>
            <source>Cash paid back for goods; below zero, it left the drawer.</source>
            <translation>因退貨付出的現金；負數為支出。</translation>
        </message>
        <message>
            <source>Cash put on stored-value cards of the shop; in no sale.</source>
            <translation>加值到本店儲值卡的現金，不計入銷售。</translation>
        </message>
        <message>
            <source>Cash put on stored-value cards, less what was given back of it.</source>
            <translation>儲值卡現金儲值，減去退回的部分。</translation>
        </message>
        <message>
            <source>Cash rounding</source>
            <translation>抹零</translation>
        </message>
        <message>
            <source>Cash to be handed in</source>
            <translation>應有現金</translation>
        </message>
        <message>
            <source>Champions</source>
            <translation>核心會員</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>增減額</translation>
        </message>
        <message>
            <source>Change in %</source>
            <translation>增減幅</translation>
        </message>
        <message>
            <source>Change ÷ sales in the days compared with; none where those were not above 0.</source>
            <translation>增減額 ÷ 對比期銷售額；對比期銷售額不大於 0 時不計算。</translation>
        </message>
        <message>
            <source>Change, points</source>
            <translation>變化（百分點）</translation>
        </message>
        <message>
            <source>Changed price</source>
            <translation>改價</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>ABC 分類</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>ABC 分類彙總</translation>
        </message>
        <message>
            <source>Clock went back</source>
            <translation>時鐘回撥</translation>
        </message>
        <message>
            <source>Closed at</source>
            <translation>日結時間</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>日結人</translation>
        </message>
        <message>
            <source>Closings of the business days asked for, each as it was written. What was not closed yet is in none of them.</source>
            <translation>所選營業日的日結，均依當時所記。尚未日結的不在其中。</translation>
        </message>
        <message>
            <source>Cohorts</source>
            <translation>同期會員</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>對比</translation>
        </message>
        <message>
            <source>Compared with {span}.</source>
            <translation>對比期：{span}。</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>毛利貢獻率</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>稽核</translation>
        </message>
        <message>
            <source>Copy {number}</source>
            <translation>第 {number} 份副本</translation>
        </message>
        <message>
            <source>Cost known for</source>
            <translation>成本已知占比</translation>
        </message>
        <message>
            <source>Cost unknown</source>
            <translation>成本未知的商品</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>次數</translation>
        </message>
        <message>
            <source>Count no.</source>
            <translation>第幾次</translation>
        </message>
        <message>
            <source>Count ÷ this person's transactions; unknown without any.</source>
            <translation>次數 ÷ 該員交易數；沒有交易時不計。</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>統計範圍</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>點鈔人</translation>
        </message>
        <message>
            <source>Counted − expected: above zero is over, below is short.</source>
            <translation>實點減應有：正數為溢收，負數為短收。</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>清點次數</translation>
        </message>
        <message>
            <source>Counts of the drawer</source>
            <translation>錢櫃清點</translation>
        </message>
        <message>
            <source>Counts that this person wrote.</source>
            <translation>此人記錄的清點次數。</translation>
        </message>
        <message>
            <source>Counts that were over or short.</source>
            <translation>有溢短收的清點次數。</translation>
        </message>
        <message>
            <source>Counts written on the business days asked for, by who counted. Cash that nobody counted is in none of them.</source>
            <translation>所選營業日內記錄的清點，依點鈔人。沒有清點的現金不在其中。</translation>
        </message>
        <message>
            <source>Coupon</source>
            <translation>優惠券</translation>
        </message>
        <message>
            <source>Course of both</source>
            <translation>兩期走勢</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>記錄率</translation>
        </message>
        <message>
            <source>Cumulative share</source>
            <translation>累計占比</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>幣別</translation>
        </message>
        <message>
            <source>Customer owes none</source>
            <translation>客戶免稅</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>顧客</translation>
        </message>
        <message>
            <source>Data taken in</source>
            <translation>匯入資料</translation>
        </message>
        <message>
            <source>Day by day</source>
            <translation>逐日</translation>
        </message>
        <message>
            <source>Day closed (Z)</source>
            <translation>日結（Z）</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Days after the sale</source>
            <translation>售後天數</translation>
        </message>
        <message>
            <source>Days between visits</source>
            <translation>到店間隔天數</translation>
        </message>
        <message>
            <source>Days compared</source>
            <translation>可比天數</translation>
        </message>
        <message>
            <source>Days left out</source>
            <translation>不計天數</translation>
        </message>
        <message>
            <source>Days since</source>
            <translation>未動銷天數</translation>
        </message>
        <message>
            <source>Days since the last visit</source>
            <translation>距上次到店天數</translation>
        </message>
        <message>
            <source>Days since the last visit, visits and spend, each scored 1 to 5 by fifths among the members of these days; equal figures share the lower score.</source>
            <translation>距上次到店天數、到店次數、消費額，各按本期會員的五等分記 1 至 5 分；數值相同者同得較低的分。</translation>
        </message>
        <message>
            <source>Days tried</source>
            <translation>試算天數</translation>
        </message>
        <message>
            <source>Days with trade in one of the years only.</source>
            <translation>只在其中一年有營業的天數。</translation>
        </message>
        <message>
            <source>Days with trade, also 364 days before, the same weekday.</source>
            <translation>當天與 364 天前（同一星期幾）都有營業的天數。</translation>
        </message>
        <message>
            <source>Days worked</source>
            <translation>出勤天數</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定義</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>指標說明</translation>
        </message>
        <message>
            <source>Definitions &amp; filters</source>
            <translation>指標說明與篩選條件</translation>
        </message>
        <message>
            <source>Department mix</source>
            <translation>部門占比</translation>
        </message>
        <message>
            <source>Departments and what is below them</source>
            <translation>部門及下層分類</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>說明</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>偏離（σ）</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差額</translation>
        </message>
        <message>
            <source>Discount by hand</source>
            <translation>手動折扣</translation>
        </message>
        <message>
            <source>Discount on the basket</source>
            <translation>整單優惠</translation>
        </message>
        <message>
            <source>Discount on the line</source>
            <translation>單品折扣</translation>
        </message>
        <message>
            <source>Discount rate</source>
            <translation>折扣率</translation>
        </message>
        <message>
            <source>Discounts ÷ gross sales.</source>
            <translation>優惠 ÷ 銷售總額。</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>單據數</translation>
        </message>
        <message>
            <source>Documents after it</source>
            <translation>其後單數</translation>
        </message>
        <message>
            <source>Documents by who completed them. Intervals are the time between one document and the next of the same person, till and business day; the times of scanning and paying are those that the till has measured.</source>
            <translation>依完成者列出的單據。間隔是同一人在同一收銀機、同一營業日前後兩張單據之間的時間；掃描與收款的用時是收銀機測得的。</translation>
        </message>
        <message>
            <source>Documents of the same till and business day with a number after the Z's last.</source>
            <translation>同一收銀機、同一營業日、單號在該 Z 末號之後的單據。</translation>
        </message>
        <message>
            <source>Documents that came no later than the pause after this person's document before.</source>
            <translation>與本人上一單的間隔不超過停頓時限的單數。</translation>
        </message>
        <message>
            <source>Documents with a line that was touched.</source>
            <translation>含受影響列的單據。</translation>
        </message>
        <message>
            <source>Documents with at least one line sold.</source>
            <translation>至少售出一列商品的單據。</translation>
        </message>
        <message>
            <source>Documents with at least one line sold; {known} of {all} have a segment. Documents that only take goods back need none and are left out of shares.</source>
            <translation>至少售出一列的單據；{all} 單中有 {known} 單記錄了客層。只有退貨的單據不需客層，不計入占比。</translation>
        </message>
        <message>
            <source>Documents with such a line, returns too.</source>
            <translation>含此類列的單據，包括退貨。</translation>
        </message>
        <message>
            <source>Documents with this means of payment, sales and returns.</source>
            <translation>使用該付款方式的單據，含銷售和退貨。</translation>
        </message>
        <message>
            <source>Documents with which goods came back; exchanges too.</source>
            <translation>含退貨列的單據，換貨也計入。</translation>
        </message>
        <message>
            <source>Down, for the customer</source>
            <translation>捨去，讓給顧客</translation>
        </message>
        <message>
            <source>Drawer opened</source>
            <translation>開錢櫃</translation>
        </message>
        <message>
            <source>Drawer opened without a sale</source>
            <translation>開錢櫃（無銷售）</translation>
        </message>
        <message>
            <source>Drawer: float, paid in or out, count</source>
            <translation>錢櫃：零用金、存入支出、清點</translation>
        </message>
        <message>
            <source>Each cashier</source>
            <translation>各收銀員</translation>
        </message>
        <message>
            <source>Electronic journal</source>
            <translation>電子日誌帳</translation>
        </message>
        <message>
            <source>Error (WAPE)</source>
            <translation>誤差（WAPE）</translation>
        </message>
        <message>
            <source>Events in the journal; changed prices and discounts count documents.</source>
            <translation>電子日誌中的事件數；改價和手動折扣依單數計。</translation>
        </message>
        <message>
            <source>Ever again</source>
            <translation>再次到店</translation>
        </message>
        <message>
            <source>Exempt goods</source>
            <translation>免稅商品</translation>
        </message>
        <message>
            <source>Expected from {first} to {last}; holidays and offers to come are not known to it.</source>
            <translation>預測期為 {first} 至 {last}；未來的節假日與促銷不在其內。</translation>
        </message>
        <message>
            <source>Expected in the next seven days</source>
            <translation>未來七天預計銷量</translation>
        </message>
        <message>
            <source>Expected units</source>
            <translation>預計件數</translation>
        </message>
        <message>
            <source>Few baskets ({count}): a pair may be chance.</source>
            <translation>收據較少（{count} 張）：組合可能只是巧合。</translation>
        </message>
        <message>
            <source>Few: {count}. One more or less changes the shares.</source>
            <translation>樣本較少：{count}。多一個或少一個，占比就會變化。</translation>
        </message>
        <message>
            <source>Fewer than {count} counts</source>
            <translation>不足 {count} 次</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Figures of both</source>
            <translation>兩期指標</translation>
        </message>
        <message>
            <source>Figures read (X)</source>
            <translation>中途查帳（X）</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>篩選</translation>
        </message>
        <message>
            <source>First</source>
            <translation>前項</translation>
        </message>
        <message>
            <source>First bought in</source>
            <translation>首購月份</translation>
        </message>
        <message>
            <source>First leads to second</source>
            <translation>前項帶動後項</translation>
        </message>
        <message>
            <source>Float + cash of sales + paid back + put on cards + paid in + paid out, each signed.</source>
            <translation>零用金、銷售現金、退款、儲值、存入、支出按各自正負相加。</translation>
        </message>
        <message>
            <source>Float, cash paid in and out, and each count are in the report on over and short.</source>
            <translation>零用金、存入支出和每次清點見「溢短收」報表。</translation>
        </message>
        <message>
            <source>Float, paid in and out</source>
            <translation>零用金、存入與支出</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>From signing on to signing off, or to who signed on next at the till.</source>
            <translation>從上崗到離崗，或到該收銀機下一人上崗。</translation>
        </message>
        <message>
            <source>From the last sale to the end of the span, or to today.</source>
            <translation>最近一次售出至期末（或今日）的天數。</translation>
        </message>
        <message>
            <source>From the last visit to the last of these days, or to today.</source>
            <translation>從上次到店到本期最後一天，或到今天。</translation>
        </message>
        <message>
            <source>From the pay key until all was paid, by the whole second: the median of the sales with times. A signature after that is not in it.</source>
            <translation>從按下收款鍵到全部付清，按整秒計：有用時記錄的銷售的中位數。其後的簽名不計在內。</translation>
        </message>
        <message>
            <source>Given for sales, less change.</source>
            <translation>銷售收到的款項，減去找零。</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Goods came back</source>
            <translation>退貨</translation>
        </message>
        <message>
            <source>Goods count in the department they had when they were sold, not in today's.</source>
            <translation>商品依銷售當時所屬部門統計，不依現在的部門。</translation>
        </message>
        <message>
            <source>Goods no longer sold</source>
            <translation>不再銷售的商品</translation>
        </message>
        <message>
            <source>Goods sold</source>
            <translation>售出金額（含稅）</translation>
        </message>
        <message>
            <source>Goods sold in the band ÷ goods sold of the department.</source>
            <translation>該價格帶售出金額 ÷ 該部門售出金額。</translation>
        </message>
        <message>
            <source>Goods sold, net</source>
            <translation>售出淨額（未稅）</translation>
        </message>
        <message>
            <source>Goods sold, {span}; returns are left out. A raised price counts as less taken off.</source>
            <translation>售出的商品，{span}；不含退貨。改高價以負的優惠計。</translation>
        </message>
        <message>
            <source>Goods that came and went</source>
            <translation>新增與消失的商品</translation>
        </message>
        <message>
            <source>Goods that the offer touched at least once in the span.</source>
            <translation>期間內至少享受過一次該促銷的商品。</translation>
        </message>
        <message>
            <source>Goods under no offer</source>
            <translation>未參加促銷的商品</translation>
        </message>
        <message>
            <source>Grand total</source>
            <translation>歷來累計</translation>
        </message>
        <message>
            <source>Group of lines</source>
            <translation>是否享受促銷</translation>
        </message>
        <message>
            <source>Hours signed on</source>
            <translation>在崗小時</translation>
        </message>
        <message>
            <source>How far it can be believed</source>
            <translation>資料可信度</translation>
        </message>
        <message>
            <source>How it adds up</source>
            <translation>累計走勢</translation>
        </message>
        <message>
            <source>How it came out</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>數量</translation>
        </message>
        <message>
            <source>How many times as often as by chance: confidence ÷ support of it.</source>
            <translation>是隨機情況的幾倍：信賴度 ÷ 後項支持度。</translation>
        </message>
        <message>
            <source>How often the drawer was counted since the Z before.</source>
            <translation>自上次日結以來的清點次數。</translation>
        </message>
        <message>
            <source>How soon, in days</source>
            <translation>退貨間隔（天）</translation>
        </message>
        <message>
            <source>Idle share</source>
            <translation>空閒占比</translation>
        </message>
        <message>
            <source>In {count} baskets an offer asked for a pair shown here and made its lift.</source>
            <translation>有 {count} 張收據因促銷要求同時購買表中的組合，提升度受此推高。</translation>
        </message>
        <message>
            <source>Intervals</source>
            <translation>間隔數</translation>
        </message>
        <message>
            <source>It could not be made: {error}</source>
            <translation>報表無法產生：{error}</translation>
        </message>
        <message>
            <source>Item by item</source>
            <translation>單品明細</translation>
        </message>
        <message>
            <source>Item code</source>
            <translation>商品編碼</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>單品數</translation>
        </message>
        <message>
            <source>Items of the class ÷ all items of the span.</source>
            <translation>該類單品數 ÷ 期間內全部單品數。</translation>
        </message>
        <message>
            <source>Items that sold in the history and are not shown above.</source>
            <translation>歷史期內有銷售而未列在上表的品項數。</translation>
        </message>
        <message>
            <source>Items without a forecast</source>
            <translation>不作預測的品項</translation>
        </message>
        <message>
            <source>Its share</source>
            <translation>該鍵占比</translation>
        </message>
        <message>
            <source>Kinds of discount</source>
            <translation>優惠類別</translation>
        </message>
        <message>
            <source>Last seven days</source>
            <translation>最近七天</translation>
        </message>
        <message>
            <source>Last sold</source>
            <translation>最近售出</translation>
        </message>
        <message>
            <source>Last step</source>
            <translation>最近一步</translation>
        </message>
        <message>
            <source>Left out: department {name}.</source>
            <translation>已排除部門：{name}。</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>層級</translation>
        </message>
        <message>
            <source>Leverage</source>
            <translation>槓桿度</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>提升度</translation>
        </message>
        <message>
            <source>Limits of a fifth of the baskets, sorted by value; baskets of the same value stay in one band, so bands may differ and some may be missing.</source>
            <translation>依金額排序，每段約占交易筆數的五分之一；金額相同的交易歸入同一段，因此各段大小可能不同，段數也可能減少。</translation>
        </message>
        <message>
            <source>Line or basket voided</source>
            <translation>取消品項或整單取消</translation>
        </message>
        <message>
            <source>Line taken out</source>
            <translation>取消品項</translation>
        </message>
        <message>
            <source>Lines a basket</source>
            <translation>每筆列數</translation>
        </message>
        <message>
            <source>Lines returned</source>
            <translation>退貨列數</translation>
        </message>
        <message>
            <source>Lines sold</source>
            <translation>售出列數</translation>
        </message>
        <message>
            <source>Lines sold ÷ baskets.</source>
            <translation>售出列數 ÷ 交易筆數。</translation>
        </message>
        <message>
            <source>Lines that differ</source>
            <translation>不符筆數</translation>
        </message>
        <message>
            <source>Lines touched</source>
            <translation>涉及列數</translation>
        </message>
        <message>
            <source>Lines without receipt</source>
            <translation>無收據退貨列數</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>已流失</translation>
        </message>
        <message>
            <source>Loyal</source>
            <translation>忠誠會員</translation>
        </message>
        <message>
            <source>MASE</source>
            <translation>MASE</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>製表時間</translation>
        </message>
        <message>
            <source>Margin before</source>
            <translation>對比期毛利</translation>
        </message>
        <message>
            <source>Margin of the row ÷ margin of everything asked for.</source>
            <translation>本列毛利 ÷ 所查範圍的全部毛利。</translation>
        </message>
        <message>
            <source>Margin rate where known</source>
            <translation>毛利率（成本已知）</translation>
        </message>
        <message>
            <source>Margin where known</source>
            <translation>毛利（成本已知）</translation>
        </message>
        <message>
            <source>Margin with and without</source>
            <translation>促銷與非促銷毛利對比</translation>
        </message>
        <message>
            <source>Margin ÷ net sales of the lines whose cost is known.</source>
            <translation>成本已知各列的毛利 ÷ 其銷售淨額。</translation>
        </message>
        <message>
            <source>Mean absolute error ÷ that of the last same weekday on the days before the trial (Hyndman &amp; Koehler 2006); under 1 is better.</source>
            <translation>平均絕對誤差 ÷ 試算期之前以上週同日作預測的平均絕對誤差（Hyndman &amp; Koehler 2006）；小於 1 更好。</translation>
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
            <source>Mean value</source>
            <translation>平均金額</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>會員</translation>
        </message>
        <message>
            <source>Member segment</source>
            <translation>會員分層</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>會員</translation>
        </message>
        <message>
            <source>Members of the cohort with a visit in any later month ÷ its size.</source>
            <translation>該批會員中此後任一月份到店的人數 ÷ 該批人數。</translation>
        </message>
        <message>
            <source>Members of the cohort with a visit in any later month.</source>
            <translation>該批會員中此後任一月份到店的人數。</translation>
        </message>
        <message>
            <source>Members of the cohort with a visit in that month ÷ its size.</source>
            <translation>該批會員中當月到店的人數 ÷ 該批人數。</translation>
        </message>
        <message>
            <source>Members of the cohort with a visit in that month.</source>
            <translation>該批會員中當月到店的人數。</translation>
        </message>
        <message>
            <source>Members whose first visit ever was in that month.</source>
            <translation>首次到店在該月的會員數。</translation>
        </message>
        <message>
            <source>Members with a document in these days. New: the first visit ever, in any shop, is among them; the others return.</source>
            <translation>本期有單據的會員。新會員：首次到店（任一門市）在本期內；其餘為舊會員。</translation>
        </message>
        <message>
            <source>Members with a visit</source>
            <translation>到店會員數</translation>
        </message>
        <message>
            <source>Members with at least one line sold to them in these days.</source>
            <translation>本期至少買過一列商品的會員數。</translation>
        </message>
        <message>
            <source>Members with more than one visit ÷ members with a visit.</source>
            <translation>到店一次以上的會員數 ÷ 到店會員數。</translation>
        </message>
        <message>
            <source>Members' share</source>
            <translation>會員占比</translation>
        </message>
        <message>
            <source>Mix of goods</source>
            <translation>商品結構</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>資金</translation>
        </message>
        <message>
            <source>Month {month} is not over: its rates still grow.</source>
            <translation>{month} 月尚未結束：其比率仍會上升。</translation>
        </message>
        <message>
            <source>Months after that of the first visit; 0 is that month itself.</source>
            <translation>首次到店之後的月數；0 即首次到店當月。</translation>
        </message>
        <message>
            <source>Months later</source>
            <translation>之後第幾個月</translation>
        </message>
        <message>
            <source>More than chance explains: look at the list</source>
            <translation>超出偶然範圍：請查看明細</translation>
        </message>
        <message>
            <source>Most pressed key</source>
            <translation>最常按的鍵</translation>
        </message>
        <message>
            <source>Naive error</source>
            <translation>簡單預測誤差</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>Name in files</source>
            <translation>檔案中的名稱</translation>
        </message>
        <message>
            <source>Named taxes</source>
            <translation>各稅種合計</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>需要留意</translation>
        </message>
        <message>
            <source>Net sales of the lines whose cost is known ÷ net sales.</source>
            <translation>成本已知各列的銷售淨額 ÷ 全部銷售淨額。</translation>
        </message>
        <message>
            <source>Net sales − cost of the lines whose cost is known.</source>
            <translation>成本已知各列的銷售淨額 − 成本。</translation>
        </message>
        <message>
            <source>Never write a whole card number: its last four digits do.</source>
            <translation>不要輸入完整卡號，輸入末四位即可。</translation>
        </message>
        <message>
            <source>New and returning</source>
            <translation>新舊會員</translation>
        </message>
        <message>
            <source>New goods</source>
            <translation>新增商品</translation>
        </message>
        <message>
            <source>New members</source>
            <translation>新會員</translation>
        </message>
        <message>
            <source>New signing key</source>
            <translation>新簽章金鑰</translation>
        </message>
        <message>
            <source>No key of this till opens the drawer without a sale.</source>
            <translation>本收銀機沒有無銷售開錢櫃的按鍵。</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>未填原因</translation>
        </message>
        <message>
            <source>No receipt</source>
            <translation>無收據</translation>
        </message>
        <message>
            <source>Nobody known</source>
            <translation>未知人員</translation>
        </message>
        <message>
            <source>Nobody to compare with</source>
            <translation>無人可比</translation>
        </message>
        <message>
            <source>Not exact</source>
            <translation>不符次數</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>非會員</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>未記錄</translation>
        </message>
        <message>
            <source>Not sold in this span</source>
            <translation>期間內未動銷</translation>
        </message>
        <message>
            <source>Nothing is corrected by what is known of members: the shop keeps neither their sex nor their year of birth, and a segment is never written to a member.</source>
            <translation>未按會員資料校正：本店不保存會員的性別和出生年份，客層也從不寫入會員資料。</translation>
        </message>
        <message>
            <source>Nothing needs a look.</source>
            <translation>沒有需要留意的事項。</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>本期</translation>
        </message>
        <message>
            <source>Now ÷ before − 1; not given where the base is zero or less.</source>
            <translation>本期 ÷ 對比期 − 1；基數為零或負時不計算。</translation>
        </message>
        <message>
            <source>Now − before.</source>
            <translation>本期 − 對比期。</translation>
        </message>
        <message>
            <source>Number of transactions</source>
            <translation>來客數</translation>
        </message>
        <message>
            <source>Occasional</source>
            <translation>偶爾光顧</translation>
        </message>
        <message>
            <source>Of each basket only the lines asked for are counted.</source>
            <translation>每筆交易只計所篩選的列。</translation>
        </message>
        <message>
            <source>Of sales before</source>
            <translation>占對比期銷售</translation>
        </message>
        <message>
            <source>Of the baskets with both, those with an offer for both: set, gift.</source>
            <translation>同時含兩者的收據中，因套餐、贈品等促銷要求同購的張數。</translation>
        </message>
        <message>
            <source>Of these, members with more than one visit.</source>
            <translation>其中到店一次以上的會員數。</translation>
        </message>
        <message>
            <source>Of what is open: as it stands now. Of voids: on this day.</source>
            <translation>未結事項為目前數量；取消次數為當日數量。</translation>
        </message>
        <message>
            <source>Of what was sold, {span}, {lines} lines have come back in {documents} documents so far; later returns are still to come. Returns without a receipt are left out.</source>
            <translation>{span}售出的商品，迄今已有 {lines} 列在 {documents} 張單據中退回；之後仍可能有退貨。無收據退貨不計。</translation>
        </message>
        <message>
            <source>Of {count} closings the drawer was not counted: nobody knows what lay there.</source>
            <translation>有 {count} 次日結未清點錢櫃，櫃內實有現金無從得知。</translation>
        </message>
        <message>
            <source>Offer by offer</source>
            <translation>逐項促銷</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>促銷優惠</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>逐條明細</translation>
        </message>
        <message>
            <source>One key for many, but too few documents to tell</source>
            <translation>多數按同一鍵，但單數太少，不能斷定</translation>
        </message>
        <message>
            <source>One key for nearly everyone</source>
            <translation>幾乎所有顧客都按同一鍵</translation>
        </message>
        <message>
            <source>Only {count} documents have a segment: read the limits of the share, not the share.</source>
            <translation>僅 {count} 單記錄了客層：請看占比的上下限，不要只看占比。</translation>
        </message>
        <message>
            <source>Only {count} members with a visit: fifths of so few are coarse.</source>
            <translation>到店會員僅 {count} 人：人數太少，五等分較粗。</translation>
        </message>
        <message>
            <source>Open days of the last four weeks, each forecast from what was known when its week began.</source>
            <translation>最近四週的營業日，每天均按該週開始時已知的資料預測。</translation>
        </message>
        <message>
            <source>Open hours</source>
            <translation>營業小時數</translation>
        </message>
        <message>
            <source>Option</source>
            <translation>選項</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>本店帳</translation>
        </message>
        <message>
            <source>Outside the tax</source>
            <translation>不課稅</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>溢收</translation>
        </message>
        <message>
            <source>Over / short</source>
            <translation>溢短收</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Paid back for goods that came back, below zero.</source>
            <translation>退貨時退還的款項，以負數表示。</translation>
        </message>
        <message>
            <source>Pair</source>
            <translation>組合</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>關聯組合</translation>
        </message>
        <message>
            <source>Pairs in at least {least} baskets, with a lift of {lift} or more: {count}.</source>
            <translation>至少出現在 {least} 張收據中、提升度不低於 {lift} 的組合：{count} 個。</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>因素</translation>
        </message>
        <message>
            <source>Part ÷ sales of the days compared with.</source>
            <translation>該因素 ÷ 對比期銷售額。</translation>
        </message>
        <message>
            <source>Payments that only one side knows, or with another amount.</source>
            <translation>只有一方有記錄，或金額不同的交易。</translation>
        </message>
        <message>
            <source>People and rights</source>
            <translation>人員與權限</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>名次</translation>
        </message>
        <message>
            <source>Plain rates, without a name</source>
            <translation>一般稅率（未命名稅種）</translation>
        </message>
        <message>
            <source>Price band</source>
            <translation>價格帶</translation>
        </message>
        <message>
            <source>Price changed</source>
            <translation>改價</translation>
        </message>
        <message>
            <source>Price changed by hand</source>
            <translation>手動改價</translation>
        </message>
        <message>
            <source>Price label</source>
            <translation>價格標籤</translation>
        </message>
        <message>
            <source>Price looked up</source>
            <translation>查價</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>價格</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>核對</translation>
        </message>
        <message>
            <source>Put in before selling, to give change from.</source>
            <translation>開始銷售前放入、用於找零。</translation>
        </message>
        <message>
            <source>Put on cards</source>
            <translation>儲值加值</translation>
        </message>
        <message>
            <source>R and F from 3: they come back.</source>
            <translation>R、F 均 ≥ 3：經常回來。</translation>
        </message>
        <message>
            <source>R from 4, F under 3: here lately, seldom so far.</source>
            <translation>R ≥ 4，F &lt; 3：最近來過，次數尚少。</translation>
        </message>
        <message>
            <source>R is 3, F under 3.</source>
            <translation>R = 3，F &lt; 3。</translation>
        </message>
        <message>
            <source>R to 2, F under 3, M under 4.</source>
            <translation>R ≤ 2，F &lt; 3，M &lt; 4。</translation>
        </message>
        <message>
            <source>R to 2, but F from 3 or M from 4: they stay away.</source>
            <translation>R ≤ 2，但 F ≥ 3 或 M ≥ 4：久未光顧。</translation>
        </message>
        <message>
            <source>R, F and M from 4: here lately, often, and for much.</source>
            <translation>R、F、M 均 ≥ 4：最近來過、常來、消費高。</translation>
        </message>
        <message>
            <source>R-F-M</source>
            <translation>R-F-M 分數</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>稅率</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>各稅率合計</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>單號</translation>
        </message>
        <message>
            <source>Receipt printed again</source>
            <translation>補印收據</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>單號區間</translation>
        </message>
        <message>
            <source>Receipts counted by the Z, sales and returns.</source>
            <translation>該 Z 所計單據，含銷售和退貨。</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>近期會員</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>記錄號</translation>
        </message>
        <message>
            <source>Record of kind {code}</source>
            <translation>類別 {code} 的記錄</translation>
        </message>
        <message>
            <source>Records of the journal, the newest first; {limit} at most.</source>
            <translation>電子日誌記錄，最新在前；最多 {limit} 筆。</translation>
        </message>
        <message>
            <source>Refund of an own sale</source>
            <translation>退自己賣出的單</translation>
        </message>
        <message>
            <source>Refund without receipt</source>
            <translation>無單退貨</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>備註</translation>
        </message>
        <message>
            <source>Repeat rate</source>
            <translation>回購率</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>報表</translation>
        </message>
        <message>
            <source>Return rate</source>
            <translation>退貨率</translation>
        </message>
        <message>
            <source>Returned without a receipt, so it is not known when it was sold.</source>
            <translation>無收據退貨，無法得知何時售出。</translation>
        </message>
        <message>
            <source>Returning members</source>
            <translation>舊會員</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退貨</translation>
        </message>
        <message>
            <source>Returns of the row ÷ all returns asked for.</source>
            <translation>本列退貨額 ÷ 所查範圍的全部退貨額。</translation>
        </message>
        <message>
            <source>Returns ÷ (gross sales − discounts) of the span.</source>
            <translation>退貨額 ÷ 期間內（銷售總額 − 優惠）。</translation>
        </message>
        <message>
            <source>Rounded</source>
            <translation>捨入方向</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>列類型</translation>
        </message>
        <message>
            <source>Sale</source>
            <translation>銷售</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>銷售</translation>
        </message>
        <message>
            <source>Sales an hour</source>
            <translation>每小時銷售額</translation>
        </message>
        <message>
            <source>Sales and completions less refunds and voids, by our books.</source>
            <translation>依本店帳：消費和預先授權完成，減去退貨和取消。</translation>
        </message>
        <message>
            <source>Sales before</source>
            <translation>對比期銷售額</translation>
        </message>
        <message>
            <source>Sales by hour</source>
            <translation>分時銷售</translation>
        </message>
        <message>
            <source>Sales now − sales in the days compared with.</source>
            <translation>本期銷售額 − 對比期銷售額。</translation>
        </message>
        <message>
            <source>Sales of the class ÷ all sales of the span.</source>
            <translation>該類銷售額 ÷ 期間內全部銷售額。</translation>
        </message>
        <message>
            <source>Sales of the days compared with.</source>
            <translation>對比期的銷售額。</translation>
        </message>
        <message>
            <source>Sales of the row ÷ all sales asked for; none where those are not above 0.</source>
            <translation>本列銷售額 ÷ 所查範圍的全部銷售額；後者不大於 0 時不計算。</translation>
        </message>
        <message>
            <source>Sales of these days.</source>
            <translation>本期的銷售額。</translation>
        </message>
        <message>
            <source>Sales of these ÷ all sales.</source>
            <translation>其銷售額 ÷ 全部銷售額。</translation>
        </message>
        <message>
            <source>Sales to the member in these days, less what came back.</source>
            <translation>本期對該會員的銷售額，減去退貨。</translation>
        </message>
        <message>
            <source>Sales to these ÷ sales to all members.</source>
            <translation>對其銷售額 ÷ 對全部會員的銷售額。</translation>
        </message>
        <message>
            <source>Sales whose time the till has measured. Unknown is that of history, of scripts, of goods that came back, and of baskets that were parked, recovered or handed over.</source>
            <translation>收銀機測得用時的銷售。歷史資料、指令稿、退貨，以及掛單、復原或換人的購物籃，用時不詳。</translation>
        </message>
        <message>
            <source>Sales with tax of the baskets, after what came back in them ÷ baskets.</source>
            <translation>交易含稅銷售額（已扣除換貨退回部分）÷ 交易筆數。</translation>
        </message>
        <message>
            <source>Sales with tax − tax of the lines in the row; returns taken off.</source>
            <translation>本列所含銷售列的含稅銷售額 − 稅額，已扣除退貨。</translation>
        </message>
        <message>
            <source>Sales ÷ hours of all intervals, idle ones too.</source>
            <translation>銷售額 ÷ 全部間隔的小時數（含空閒）。</translation>
        </message>
        <message>
            <source>Scanning and paying</source>
            <translation>掃描與收款</translation>
        </message>
        <message>
            <source>Schedule {name} needs report, every, formats and folder.</source>
            <translation>定時報表 {name} 必須有 report、every、formats 和 folder。</translation>
        </message>
        <message>
            <source>Schedule {name}: there is no key {key}; there are {keys}.</source>
            <translation>定時報表 {name}：沒有 {key} 這一項；可用：{keys}。</translation>
        </message>
        <message>
            <source>Schedule {name}: {key} cannot be {value}.</source>
            <translation>定時報表 {name}：{key} 不能是 {value}。</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>後項</translation>
        </message>
        <message>
            <source>Second leads to first</source>
            <translation>後項帶動前項</translation>
        </message>
        <message>
            <source>Seconds each</source>
            <translation>每單秒數</translation>
        </message>
        <message>
            <source>Seconds of paying</source>
            <translation>收款秒數</translation>
        </message>
        <message>
            <source>Seconds of those intervals ÷ their number.</source>
            <translation>這些間隔的秒數 ÷ 間隔數。</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>分層</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>支付金額</translation>
        </message>
        <message>
            <source>Settled by this tender ÷ settled by all tenders.</source>
            <translation>該付款方式的支付金額 ÷ 全部付款方式的支付金額。</translation>
        </message>
        <message>
            <source>Settled?</source>
            <translation>是否已結帳</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Share from</source>
            <translation>占比下限</translation>
        </message>
        <message>
            <source>Share of baskets</source>
            <translation>筆數占比</translation>
        </message>
        <message>
            <source>Share of discounts</source>
            <translation>優惠占比</translation>
        </message>
        <message>
            <source>Share of goods sold</source>
            <translation>占售出金額</translation>
        </message>
        <message>
            <source>Share of gross sales</source>
            <translation>占銷售總額</translation>
        </message>
        <message>
            <source>Share of items</source>
            <translation>單品數占比</translation>
        </message>
        <message>
            <source>Share of margin</source>
            <translation>毛利占比</translation>
        </message>
        <message>
            <source>Share of members' sales</source>
            <translation>占會員銷售</translation>
        </message>
        <message>
            <source>Share of net sales × margin rate: margin of the row ÷ net sales of everything.</source>
            <translation>銷售占比 × 毛利率，即本列毛利 ÷ 全部銷售淨額。</translation>
        </message>
        <message>
            <source>Share of returns</source>
            <translation>退貨占比</translation>
        </message>
        <message>
            <source>Share of sales</source>
            <translation>銷售占比</translation>
        </message>
        <message>
            <source>Share of the departments</source>
            <translation>部門銷售占比</translation>
        </message>
        <message>
            <source>Share of the hour</source>
            <translation>占該時段</translation>
        </message>
        <message>
            <source>Share of their goods</source>
            <translation>占促銷商品總額</translation>
        </message>
        <message>
            <source>Share of transactions</source>
            <translation>客單占比</translation>
        </message>
        <message>
            <source>Share of units</source>
            <translation>件數占比</translation>
        </message>
        <message>
            <source>Share to</source>
            <translation>占比上限</translation>
        </message>
        <message>
            <source>Share with a single unit</source>
            <translation>單件交易占比</translation>
        </message>
        <message>
            <source>Share − share in the same hours of the day compared with, in points.</source>
            <translation>占比 − 對比日同時段占比，單位為百分點。</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>門市</translation>
        </message>
        <message>
            <source>Shops left out</source>
            <translation>不可比門市</translation>
        </message>
        <message>
            <source>Shops on days traded in both years</source>
            <translation>兩年都營業之日的門市</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短收</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>並列對比</translation>
        </message>
        <message>
            <source>Signed off</source>
            <translation>離崗</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>上崗</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始時間</translation>
        </message>
        <message>
            <source>Size of the cohort</source>
            <translation>該批人數</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>售出</translation>
        </message>
        <message>
            <source>Sold before, but not in this span and not for {days} days before its end. Whether any are still in stock is not recorded here; goods never sold are not listed.</source>
            <translation>此前售出過，但期間內未售出，且期末前 {days} 天內未售出。此處不含庫存紀錄；從未售出的商品不列出。</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Spans between two days with a visit of the same member, over all members.</source>
            <translation>全部會員各自相鄰兩個到店日之間的間隔數。</translation>
        </message>
        <message>
            <source>Spans between visits</source>
            <translation>間隔數</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>消費額</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>員工</translation>
        </message>
        <message>
            <source>Stored-value card</source>
            <translation>儲值卡</translation>
        </message>
        <message>
            <source>Sum of</source>
            <translation>合計來源</translation>
        </message>
        <message>
            <source>Sum of absolute errors ÷ sum sold, over the days of the trial.</source>
            <translation>試算期內絕對誤差之和 ÷ 銷量之和。</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>支持度</translation>
        </message>
        <message>
            <source>Support less what it would be by chance.</source>
            <translation>支持度減去隨機情況下的支持度。</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Taken off by</source>
            <translation>優惠方式</translation>
        </message>
        <message>
            <source>Taken off by the offer ÷ gross sales of the lines it touched.</source>
            <translation>該促銷優惠 ÷ 所涉各列的銷售總額。</translation>
        </message>
        <message>
            <source>Taken off by this kind ÷ all that was taken off.</source>
            <translation>該類優惠 ÷ 全部優惠。</translation>
        </message>
        <message>
            <source>Taken off ÷ gross sales of all goods sold.</source>
            <translation>優惠 ÷ 全部售出商品的銷售總額。</translation>
        </message>
        <message>
            <source>Tax exemption</source>
            <translation>免稅</translation>
        </message>
        <message>
            <source>Tax named</source>
            <translation>稅種</translation>
        </message>
        <message>
            <source>Tax of this sum − tax of the lines; anything but 0 is a fault.</source>
            <translation>此項稅額合計 − 銷售列稅額合計；不為 0 即有誤。</translation>
        </message>
        <message>
            <source>Tax rate</source>
            <translation>稅率</translation>
        </message>
        <message>
            <source>Taxable net</source>
            <translation>計稅淨額（未稅）</translation>
        </message>
        <message>
            <source>Taxed</source>
            <translation>應稅</translation>
        </message>
        <message>
            <source>Terminal</source>
            <translation>端末機</translation>
        </message>
        <message>
            <source>The bank's</source>
            <translation>銀行帳</translation>
        </message>
        <message>
            <source>The bank's − ours.</source>
            <translation>銀行帳 − 本店帳。</translation>
        </message>
        <message>
            <source>The day in figures</source>
            <translation>當日數據</translation>
        </message>
        <message>
            <source>The days compared fall on other weekdays.</source>
            <translation>對比的日期不是相同的星期幾。</translation>
        </message>
        <message>
            <source>The department's sales ÷ the sales of all.</source>
            <translation>該部門銷售額 ÷ 全部銷售額。</translation>
        </message>
        <message>
            <source>The first and the last row hold only the days asked for.</source>
            <translation>首列與末列只含所選日期。</translation>
        </message>
        <message>
            <source>The first {shown} of {count} items; their sum counts all. The choice “all” lists all.</source>
            <translation>顯示前 {shown} 種（共 {count} 種）；合計含全部商品。選「全部」可列出全部。</translation>
        </message>
        <message>
            <source>The folder {path} is not there.</source>
            <translation>資料夾 {path} 不存在。</translation>
        </message>
        <message>
            <source>The largest first: A while the cumulative share is at most 80 %, B while it is at most 95 %, the rest C. The first is always A, also where it makes more than 80 % alone.</source>
            <translation>由大到小排序：累計占比不超過 80% 為 A，不超過 95% 為 B，其餘為 C。排在第一的一律為 A，即使它單獨就超過 80%。</translation>
        </message>
        <message>
            <source>The list is written as table or json.</source>
            <translation>報表清單只能輸出為 table 或 json。</translation>
        </message>
        <message>
            <source>The mean of the last four to eight same open weekdays, added up over seven days and rounded; a line of measured goods is one unit.</source>
            <translation>最近四至八個相同星期幾營業日的平均值，七天相加後取整；秤重商品每列計一件。</translation>
        </message>
        <message>
            <source>The mean of this cashier's voids on the same weekday of the four weeks before, up to the same time of day. From five on, and above twice the mean, they are listed.</source>
            <translation>該收銀員前四週同一星期幾、截至同一時刻的取消次數平均值。達到5次且超過平均值兩倍時列出。</translation>
        </message>
        <message>
            <source>The median of these spans.</source>
            <translation>這些間隔的中位數。</translation>
        </message>
        <message>
            <source>The month of a member's first visit ever, in any shop. Under {few} members are marked.</source>
            <translation>會員首次到店（任一門市）的月份。不足 {few} 人的有標註。</translation>
        </message>
        <message>
            <source>The newest {limit} of {count} are listed; choose fewer days to see the others.</source>
            <translation>共 {count} 筆，列出最新 {limit} 筆；縮短日期可看其餘。</translation>
        </message>
        <message>
            <source>The offers' goods, before and after</source>
            <translation>促銷商品前後對比</translation>
        </message>
        <message>
            <source>The receipt's total with tax, or the amount that an event is about.</source>
            <translation>收據含稅總額，或事件所涉金額。</translation>
        </message>
        <message>
            <source>The same by the bank's books; unknown until it was asked.</source>
            <translation>依銀行帳計的同一金額；未對帳前未知。</translation>
        </message>
        <message>
            <source>The same, had the last same weekday been the forecast.</source>
            <translation>同上，但以上週同日作為預測。</translation>
        </message>
        <message>
            <source>The schedules {path} cannot be read: {error}</source>
            <translation>無法讀取定時報表設定 {path}：{error}</translation>
        </message>
        <message>
            <source>The schedules {path} hold [[schedule]] and nothing else.</source>
            <translation>定時報表設定 {path} 只能包含 [[schedule]]。</translation>
        </message>
        <message>
            <source>The share of this item and of all ranked before it.</source>
            <translation>本商品及排在其前全部商品的占比之和。</translation>
        </message>
        <message>
            <source>The shop's mean</source>
            <translation>全店平均</translation>
        </message>
        <message>
            <source>The spans differ in length: {now} days beside {before}.</source>
            <translation>兩期長短不同：{now} 天對 {before} 天。</translation>
        </message>
        <message>
            <source>The sum of the tax of every line as it was rounded when it was sold. A rate on the sum would differ; it is never computed.</source>
            <translation>每列售出時已四捨五入的稅額之和。依合計金額再乘稅率會有出入，故從不重算。</translation>
        </message>
        <message>
            <source>The sum of this hour on this weekday ÷ the days on which it was open: between the first and the last hour with a sale of that business day.</source>
            <translation>該星期該時段的合計 ÷ 該時段營業的天數：營業日內首筆與末筆銷售之間的時段均算營業。</translation>
        </message>
        <message>
            <source>The true share lies between the limits in 95 of 100 cases (Wilson's score interval); few documents make them wide.</source>
            <translation>真實占比有 95% 的把握落在上下限之間（威爾遜區間）；單數越少，區間越寬。</translation>
        </message>
        <message>
            <source>The unit price paid, tax included, after all that was taken off. Limits of a fifth of the department's units in the span; units of the same price stay in one band.</source>
            <translation>扣除全部優惠後的含稅實付單價。各段約占該部門期間內售出件數的五分之一；同價商品歸入同一段。</translation>
        </message>
        <message>
            <source>The value of {count} of the voids is not recorded.</source>
            <translation>其中 {count} 次取消沒有記錄金額。</translation>
        </message>
        <message>
            <source>The {shown} largest of {count} departments; filter by one to see another.</source>
            <translation>顯示銷售額最大的 {shown} 個部門（共 {count} 個）；其餘請按部門篩選查看。</translation>
        </message>
        <message>
            <source>The {shown} with the highest lift are shown.</source>
            <translation>僅顯示提升度最高的 {shown} 個。</translation>
        </message>
        <message>
            <source>The {weeks} weeks before.</source>
            <translation>此前{weeks}週。</translation>
        </message>
        <message>
            <source>There are more: choose fewer days, or say more of what you look for.</source>
            <translation>還有更多：請縮短日期，或補充查找條件。</translation>
        </message>
        <message>
            <source>There is no form {name}; there are {names}.</source>
            <translation>沒有 {name} 格式；可用：{names}。</translation>
        </message>
        <message>
            <source>There is no preset {name}; there are {names}.</source>
            <translation>沒有 {name} 這一時段；可用：{names}。</translation>
        </message>
        <message>
            <source>There is no report {name}; there are {names}.</source>
            <translation>沒有報表 {name}；有：{names}。</translation>
        </message>
        <message>
            <source>There is no section {name}; there are {names}.</source>
            <translation>沒有 {name} 這一部分；可用：{names}。</translation>
        </message>
        <message>
            <source>They are in a later Z, and in the figures of their own day; who closed a day twice has them too.</source>
            <translation>它們計入之後的 Z，也計入其所屬營業日；同一天日結兩次的也會列出。</translation>
        </message>
        <message>
            <source>This is a screening, not a verdict: who is new, works at the busiest till or is asked to help has more of everything. Events that come in runs deviate sooner than this says.</source>
            <translation>這是篩查，不是定論：新手、最忙的收銀機、常被叫去幫忙的人各項都會偏多。接連發生的事件，偏離會被高估。</translation>
        </message>
        <message>
            <source>This report tells whole documents apart, not {names}.</source>
            <translation>本報表按整張單據區分，不能按 {names}。</translation>
        </message>
        <message>
            <source>Till started</source>
            <translation>收銀機啟動</translation>
        </message>
        <message>
            <source>Till stopped</source>
            <translation>收銀機停止</translation>
        </message>
        <message>
            <source>Time of intervals longer than the pause ÷ time of all intervals.</source>
            <translation>超過停頓時限的間隔時間 ÷ 全部間隔時間。</translation>
        </message>
        <message>
            <source>Times signed on</source>
            <translation>上崗次數</translation>
        </message>
        <message>
            <source>Times used</source>
            <translation>使用次數</translation>
        </message>
        <message>
            <source>To</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Too few to tell</source>
            <translation>次數太少，不能判斷</translation>
        </message>
        <message>
            <source>Top items</source>
            <translation>暢銷商品</translation>
        </message>
        <message>
            <source>Transactions an hour</source>
            <translation>每小時交易數</translation>
        </message>
        <message>
            <source>Transactions of the segment in this hour ÷ those with a segment in this hour.</source>
            <translation>該時段該客層的交易數 ÷ 該時段有客層的交易數。</translation>
        </message>
        <message>
            <source>Transactions of the segment ÷ transactions with a segment.</source>
            <translation>該客層的交易數 ÷ 有客層的交易數。</translation>
        </message>
        <message>
            <source>Transactions of these ÷ all transactions.</source>
            <translation>其來客數 ÷ 全部來客數。</translation>
        </message>
        <message>
            <source>Transactions with a segment ÷ all transactions.</source>
            <translation>有客層的交易數 ÷ 全部交易數。</translation>
        </message>
        <message>
            <source>Transactions with the cashier's most pressed key ÷ the cashier's transactions with a segment.</source>
            <translation>該收銀員最常按的鍵的交易數 ÷ 其有客層的交易數。</translation>
        </message>
        <message>
            <source>Transactions ÷ hours of all intervals, idle ones too.</source>
            <translation>交易數 ÷ 全部間隔的小時數（含空閒）。</translation>
        </message>
        <message>
            <source>Transactions ÷ hours signed on.</source>
            <translation>交易數 ÷ 在崗小時。</translation>
        </message>
        <message>
            <source>Try {number} in a row</source>
            <translation>連續第 {number} 次</translation>
        </message>
        <message>
            <source>Under an offer</source>
            <translation>享受促銷</translation>
        </message>
        <message>
            <source>Units a minute</source>
            <translation>每分鐘件數</translation>
        </message>
        <message>
            <source>Units before</source>
            <translation>對比期件數</translation>
        </message>
        <message>
            <source>Units in the basket</source>
            <translation>每筆件數</translation>
        </message>
        <message>
            <source>Units in the sales with times ÷ minutes from the first line to the pay key.</source>
            <translation>有用時記錄的銷售中的件數 ÷ 從第一列到按下收款鍵的分鐘數。</translation>
        </message>
        <message>
            <source>Units in those documents ÷ minutes of their intervals.</source>
            <translation>這些單據的件數 ÷ 其間隔的分鐘數。</translation>
        </message>
        <message>
            <source>Units of the band ÷ units of the department.</source>
            <translation>該價格帶件數 ÷ 該部門件數。</translation>
        </message>
        <message>
            <source>Units of the lines that were touched.</source>
            <translation>所涉各列的件數。</translation>
        </message>
        <message>
            <source>Units per transaction</source>
            <translation>客單件數</translation>
        </message>
        <message>
            <source>Units returned</source>
            <translation>退貨件數</translation>
        </message>
        <message>
            <source>Units sold</source>
            <translation>售出件數</translation>
        </message>
        <message>
            <source>Units sold in the last seven days of the history.</source>
            <translation>歷史期最後七天的銷量。</translation>
        </message>
        <message>
            <source>Units sold in the span that have come back since ÷ units sold in the span; measured goods count as one. Goods returned without their receipt are left out.</source>
            <translation>期間內售出、此後退回的件數 ÷ 期間內售出件數；秤重商品每列按一件計。無收據退貨不計入。</translation>
        </message>
        <message>
            <source>Units that came back; a line of measured goods counts as one.</source>
            <translation>退回的件數；秤重商品每列按一件計。</translation>
        </message>
        <message>
            <source>Units touched</source>
            <translation>涉及件數</translation>
        </message>
        <message>
            <source>Units, change in %</source>
            <translation>件數增減幅</translation>
        </message>
        <message>
            <source>Unknown code scanned</source>
            <translation>掃到未知條碼</translation>
        </message>
        <message>
            <source>Up, for the shop</source>
            <translation>進位，歸本店</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>通常</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>Value of the basket</source>
            <translation>每筆金額</translation>
        </message>
        <message>
            <source>Value without receipt</source>
            <translation>無收據退貨額</translation>
        </message>
        <message>
            <source>Visits are those of the filter; the first visit ever is of any shop.</source>
            <translation>到店按篩選條件計；首次到店不限門市。</translation>
        </message>
        <message>
            <source>Voids of cashier {name}</source>
            <translation>收銀員{name}的取消次數</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事項</translation>
        </message>
        <message>
            <source>What cash paid more or, below zero, less than the exact sum.</source>
            <translation>現金比應收多付的金額，少付為負數。</translation>
        </message>
        <message>
            <source>What changing this alone adds, averaged over every order in which the four could have changed (Shapley value); the parts add up to the change. Goods sold in one of the spans only, and returns, are parts of their own.</source>
            <translation>只改變這一因素所增加的金額，按四個因素所有可能的先後次序取平均（夏普利值）；各部分之和等於總變化。只在一期銷售的商品和退貨各自單列。</translation>
        </message>
        <message>
            <source>What each means of payment settled, less change: sales and, below zero, what was paid back. Tips and money put on stored-value cards are in no sale.</source>
            <translation>各付款方式的支付金額（已減找零）：銷售為正，退款為負。小費和儲值加值不屬於銷售。</translation>
        </message>
        <message>
            <source>What lay in the drawer; typed before the expected sum was shown.</source>
            <translation>錢櫃內實有現金；在顯示應有金額之前輸入。</translation>
        </message>
        <message>
            <source>What the change is made of</source>
            <translation>變化的構成</translation>
        </message>
        <message>
            <source>What the item is ranked by ÷ the sum of all that are above 0.</source>
            <translation>排名所依據的金額 ÷ 全部大於 0 者之和。</translation>
        </message>
        <message>
            <source>What the journal and recorded lines tell, by who did it; transactions are documents with at least one line sold.</source>
            <translation>電子日誌和銷售明細所記，依操作人；交易數為至少售出一列的單據。</translation>
        </message>
        <message>
            <source>What the lines or the basket would have cost, what was taken off, paid back, or asked for; copies and PINs have none.</source>
            <translation>被取消商品或整單的金額、讓利、退款或申請授權的金額；補印和密碼無金額。</translation>
        </message>
        <message>
            <source>What they buy</source>
            <translation>買什麼</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>處理說明</translation>
        </message>
        <message>
            <source>What was paid for goods sold, tax included; returns are left out.</source>
            <translation>售出商品的含稅實付金額；不含退貨。</translation>
        </message>
        <message>
            <source>What was paid for goods sold, without tax; returns are left out.</source>
            <translation>售出商品的未稅實付金額；不含退貨。</translation>
        </message>
        <message>
            <source>What was sold, after discounts and before returns.</source>
            <translation>折扣之後、退貨之前的售出金額。</translation>
        </message>
        <message>
            <source>What was taken + what was paid back: what the tender settled.</source>
            <translation>收入 + 退出：該付款方式的支付金額。</translation>
        </message>
        <message>
            <source>What was taken ÷ documents that it was taken for.</source>
            <translation>收入 ÷ 有收入的單數。</translation>
        </message>
        <message>
            <source>What went together with an offer, not what the offer caused: season, weather, holidays and other prices changed as well. Goods under no offer show how the rest went.</source>
            <translation>此處只表明與促銷同時發生的變化，並不證明由促銷引起：季節、天氣、節假日及其他價格也在變化。未參加促銷的商品可作對照。</translation>
        </message>
        <message>
            <source>When</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>When it sells</source>
            <translation>銷售時段</translation>
        </message>
        <message>
            <source>When they buy</source>
            <translation>什麼時候買</translation>
        </message>
        <message>
            <source>Where it came from: cashiers</source>
            <translation>來自何處：收銀員</translation>
        </message>
        <message>
            <source>Where it came from: departments</source>
            <translation>來自何處：部門</translation>
        </message>
        <message>
            <source>Where it came from: hours</source>
            <translation>來自何處：時段</translation>
        </message>
        <message>
            <source>Where it came from: products</source>
            <translation>來自何處：商品</translation>
        </message>
        <message>
            <source>Where it came from: shops</source>
            <translation>來自何處：門市</translation>
        </message>
        <message>
            <source>Where the parts come from</source>
            <translation>各因素的來源數據</translation>
        </message>
        <message>
            <source>Whether the difference is larger than the weeks before differ among themselves: Student's t against up to {weeks} weeks, and at most 5 % of those called beyond are expected to be chance (Benjamini &amp; Hochberg 1995). Under {least} weeks or {few} lines nothing is said. Season and growth are not taken out.</source>
            <translation>差額是否大於此前各週之間的差異：與最多 {weeks} 週比較的 t 檢定，判為超出者中預計至多 5 % 出於偶然（Benjamini &amp; Hochberg 1995）。不足 {least} 週或 {few} 列時不作判斷。季節與成長未剔除。</translation>
        </message>
        <message>
            <source>Which day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>顧客</translation>
        </message>
        <message>
            <source>Who buys</source>
            <translation>誰在買</translation>
        </message>
        <message>
            <source>Who buys again, by month of the first visit</source>
            <translation>依首購月份的留存（回購）</translation>
        </message>
        <message>
            <source>Who comes back</source>
            <translation>回頭客</translation>
        </message>
        <message>
            <source>Who counts is not always who gave change: a drawer that several people sell from is nobody's alone. Below {count} counts a sum says little of anybody.</source>
            <translation>點鈔的人不一定是找零的人：多人共用的錢櫃不能算在一個人頭上。不足 {count} 次的合計說明不了什麼。</translation>
        </message>
        <message>
            <source>Who they are</source>
            <translation>說明</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>課徵地</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>With a segment</source>
            <translation>有客層</translation>
        </message>
        <message>
            <source>With a single unit</source>
            <translation>單件交易筆數</translation>
        </message>
        <message>
            <source>With both</source>
            <translation>兩者同購</translation>
        </message>
        <message>
            <source>With more than one</source>
            <translation>不止一次</translation>
        </message>
        <message>
            <source>With tax</source>
            <translation>含稅</translation>
        </message>
        <message>
            <source>With the first</source>
            <translation>含前項</translation>
        </message>
        <message>
            <source>With the second</source>
            <translation>含後項</translation>
        </message>
        <message>
            <source>With times</source>
            <translation>有用時記錄</translation>
        </message>
        <message>
            <source>Without a department</source>
            <translation>未分部門</translation>
        </message>
        <message>
            <source>Without an offer</source>
            <translation>未享受促銷</translation>
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation>密碼錯誤</translation>
        </message>
        <message>
            <source>Z</source>
            <translation>Z 號</translation>
        </message>
        <message>
            <source>Z no.</source>
            <translation>Z 號</translation>
        </message>
        <message>
            <source>Zero-rated</source>
            <translation>零稅率</translation>
        </message>
        <message>
            <source>against the days just before</source>
            <translation>環比，與緊接之前的同樣天數相比</translation>
        </message>
        <message>
            <source>against the same dates a year before</source>
            <translation>年增，與去年相同日期相比</translation>
        </message>
        <message>
            <source>against the same weekdays a week before</source>
            <translation>週增，與上週相同星期幾相比</translation>
        </message>
        <message>
            <source>against the same weekdays a year before</source>
            <translation>年增，與去年相同星期幾相比</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>amount held</source>
            <translation>預先授權</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>已核准</translation>
        </message>
        <message>
            <source>approved by</source>
            <translation>授權人</translation>
        </message>
        <message>
            <source>as many days just before</source>
            <translation>之前相同天數（環比）</translation>
        </message>
        <message>
            <source>auditor</source>
            <translation>稽核</translation>
        </message>
        <message>
            <source>balance</source>
            <translation>餘額</translation>
        </message>
        <message>
            <source>balance looked up</source>
            <translation>餘額查詢</translation>
        </message>
        <message>
            <source>batch</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>batch closed</source>
            <translation>批次已結</translation>
        </message>
        <message>
            <source>being settled</source>
            <translation>結帳中</translation>
        </message>
        <message>
            <source>being uploaded</source>
            <translation>上傳中</translation>
        </message>
        <message>
            <source>beyond usual variation</source>
            <translation>超出平常波動</translation>
        </message>
        <message>
            <source>business day</source>
            <translation>營業日</translation>
        </message>
        <message>
            <source>buys here</source>
            <translation>識別會員</translation>
        </message>
        <message>
            <source>card batch</source>
            <translation>刷卡批次</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>現金</translation>
        </message>
        <message>
            <source>cash of sales</source>
            <translation>銷售現金</translation>
        </message>
        <message>
            <source>cash paid in</source>
            <translation>現金存入</translation>
        </message>
        <message>
            <source>cash paid out</source>
            <translation>現金支出</translation>
        </message>
        <message>
            <source>cashier</source>
            <translation>收銀員</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>證明</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>已解除</translation>
        </message>
        <message>
            <source>closed without the bank</source>
            <translation>未經銀行，人工結束</translation>
        </message>
        <message>
            <source>closed: no trade now</source>
            <translation>已閉店：本期無營業</translation>
        </message>
        <message>
            <source>compared</source>
            <translation>對比期</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>副本</translation>
        </message>
        <message>
            <source>coupon given back</source>
            <translation>優惠券已退回</translation>
        </message>
        <message>
            <source>coupon refused</source>
            <translation>優惠券未接受</translation>
        </message>
        <message>
            <source>coupon taken</source>
            <translation>收下優惠券</translation>
        </message>
        <message>
            <source>coupon taken off</source>
            <translation>取消優惠券</translation>
        </message>
        <message>
            <source>data changed</source>
            <translation>資料已改</translation>
        </message>
        <message>
            <source>data erased</source>
            <translation>資料已刪除</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>未核准</translation>
        </message>
        <message>
            <source>discount</source>
            <translation>折扣</translation>
        </message>
        <message>
            <source>discounts</source>
            <translation>優惠</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>單據數</translation>
        </message>
        <message>
            <source>drawer counted</source>
            <translation>清點錢櫃</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>相符</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>應有現金</translation>
        </message>
        <message>
            <source>few members</source>
            <translation>人數太少</translation>
        </message>
        <message>
            <source>file</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>float</source>
            <translation>零用金</translation>
        </message>
        <message>
            <source>float put in</source>
            <translation>放入零用金</translation>
        </message>
        <message>
            <source>former price</source>
            <translation>前價</translation>
        </message>
        <message>
            <source>former sales</source>
            <translation>歷史銷售</translation>
        </message>
        <message>
            <source>grand total</source>
            <translation>歷來累計</translation>
        </message>
        <message>
            <source>gross sales</source>
            <translation>銷售總額</translation>
        </message>
        <message>
            <source>held amount given back</source>
            <translation>預先授權完成取消</translation>
        </message>
        <message>
            <source>held amount taken</source>
            <translation>預先授權完成</translation>
        </message>
        <message>
            <source>held amount taken, as told to the bank</source>
            <translation>預先授權完成（通知）</translation>
        </message>
        <message>
            <source>hired</source>
            <translation>到職</translation>
        </message>
        <message>
            <source>hold given up</source>
            <translation>預先授權取消</translation>
        </message>
        <message>
            <source>item</source>
            <translation>貨號</translation>
        </message>
        <message>
            <source>let go</source>
            <translation>離職</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>列數</translation>
        </message>
        <message>
            <source>list of goods</source>
            <translation>商品清單</translation>
        </message>
        <message>
            <source>list of members</source>
            <translation>會員名單</translation>
        </message>
        <message>
            <source>list of prices</source>
            <translation>價格清單</translation>
        </message>
        <message>
            <source>list of taxes</source>
            <translation>稅種清單</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>店長</translation>
        </message>
        <message>
            <source>member</source>
            <translation>會員</translation>
        </message>
        <message>
            <source>merchant</source>
            <translation>商店代號</translation>
        </message>
        <message>
            <source>money put on a stored-value card</source>
            <translation>儲值卡加值</translation>
        </message>
        <message>
            <source>money put on it</source>
            <translation>加值</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>new PIN handed out</source>
            <translation>發放新密碼</translation>
        </message>
        <message>
            <source>new ones</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>new: no trade a year before</source>
            <translation>新店：去年同期無營業</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>無回應</translation>
        </message>
        <message>
            <source>no day in common</source>
            <translation>沒有共同營業日</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <source>not looked at: fewer units</source>
            <translation>銷量較少，未作分析</translation>
        </message>
        <message>
            <source>not over</source>
            <translation>尚未結束</translation>
        </message>
        <message>
            <source>not to be found out: see the manager</source>
            <translation>存疑，請店長處理</translation>
        </message>
        <message>
            <source>number</source>
            <translation>編號</translation>
        </message>
        <message>
            <source>offer</source>
            <translation>促銷</translation>
        </message>
        <message>
            <source>offers taken in</source>
            <translation>匯入促銷</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未結帳</translation>
        </message>
        <message>
            <source>over</source>
            <translation>溢收</translation>
        </message>
        <message>
            <source>own PIN set</source>
            <translation>設定本人密碼</translation>
        </message>
        <message>
            <source>paid back</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>paid by payment code</source>
            <translation>掃碼付款</translation>
        </message>
        <message>
            <source>paid in</source>
            <translation>現金存入</translation>
        </message>
        <message>
            <source>paid out</source>
            <translation>現金支出</translation>
        </message>
        <message>
            <source>paid with</source>
            <translation>支付</translation>
        </message>
        <message>
            <source>paid with a stored-value card</source>
            <translation>儲值卡支付</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>person</source>
            <translation>員工</translation>
        </message>
        <message>
            <source>price</source>
            <translation>價格</translation>
        </message>
        <message>
            <source>put on cards</source>
            <translation>儲值加值</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>數量</translation>
        </message>
        <message>
            <source>read</source>
            <translation>讀入</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>收據</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>參考號</translation>
        </message>
        <message>
            <source>refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>refund not confirmed</source>
            <translation>退款未確認</translation>
        </message>
        <message>
            <source>refund to a stored-value card</source>
            <translation>退款至儲值卡</translation>
        </message>
        <message>
            <source>refund to the payment code</source>
            <translation>掃碼付退款</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒收</translation>
        </message>
        <message>
            <source>returns</source>
            <translation>退貨額</translation>
        </message>
        <message>
            <source>reversed</source>
            <translation>已沖正</translation>
        </message>
        <message>
            <source>role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>role changed</source>
            <translation>調整職務</translation>
        </message>
        <message>
            <source>rounding</source>
            <translation>抹零</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>已送出</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>已結帳，對帳平</translation>
        </message>
        <message>
            <source>settled, with differences</source>
            <translation>已結帳，有差異</translation>
        </message>
        <message>
            <source>short</source>
            <translation>短收</translation>
        </message>
        <message>
            <source>sold on fewer than half of the open days</source>
            <translation>有銷售的日子不足營業日的一半</translation>
        </message>
        <message>
            <source>still to be cancelled</source>
            <translation>待取消</translation>
        </message>
        <message>
            <source>still to be reversed</source>
            <translation>待沖正</translation>
        </message>
        <message>
            <source>still to be told to the bank</source>
            <translation>待通知銀行</translation>
        </message>
        <message>
            <source>stock keeper</source>
            <translation>理貨員</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>supervisor</source>
            <translation>組長</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>taken in as a member</source>
            <translation>新會員入會</translation>
        </message>
        <message>
            <source>tax</source>
            <translation>稅額</translation>
        </message>
        <message>
            <source>terminal</source>
            <translation>端末機</translation>
        </message>
        <message>
            <source>the last same weekday is as good or better</source>
            <translation>上週同日的預測同樣好或更好</translation>
        </message>
        <message>
            <source>the same dates a year before</source>
            <translation>去年同日（同比）</translation>
        </message>
        <message>
            <source>the same weekdays a week before</source>
            <translation>上週同星期（週同比）</translation>
        </message>
        <message>
            <source>the same weekdays a year before</source>
            <translation>去年同星期（同比，364 天前）</translation>
        </message>
        <message>
            <source>tier</source>
            <translation>等級</translation>
        </message>
        <message>
            <source>till</source>
            <translation>收銀機</translation>
        </message>
        <message>
            <source>tip</source>
            <translation>小費</translation>
        </message>
        <message>
            <source>too few lines</source>
            <translation>筆數太少</translation>
        </message>
        <message>
            <source>too little history</source>
            <translation>歷史太短</translation>
        </message>
        <message>
            <source>too short a history</source>
            <translation>歷史太短</translation>
        </message>
        <message>
            <source>total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>trace number</source>
            <translation>流水號</translation>
        </message>
        <message>
            <source>transactions</source>
            <translation>來客數</translation>
        </message>
        <message>
            <source>transfer</source>
            <translation>轉帳</translation>
        </message>
        <message>
            <source>tries</source>
            <translation>次數</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>未變</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>截至 {time}</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>uploaded</source>
            <translation>已上傳</translation>
        </message>
        <message>
            <source>usual price</source>
            <translation>原價</translation>
        </message>
        <message>
            <source>void</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>why it was over or short</source>
            <translation>補記溢短收原因</translation>
        </message>
        <message>
            <source>with tax</source>
            <translation>含稅</translation>
        </message>
        <message>
            <source>within usual variation</source>
            <translation>平常波動之內</translation>
        </message>
        <message>
            <source>{action}, by {approver}</source>
            <translation>{action}，授權人 {approver}</translation>
        </message>
        <message>
            <source>{baskets} baskets: documents with at least one line sold.</source>
            <translation>{baskets} 張收據：至少售出一列商品的單據。</translation>
        </message>
        <message>
            <source>{count} documents with at least one line sold, {span}; returns alone are left out.</source>
            <translation>{span}，至少售出一列商品的單據共 {count} 張；純退貨單不計。</translation>
        </message>
        <message>
            <source>{count} lines came back without a receipt and belong to no sale.</source>
            <translation>其中 {count} 列無收據，不對應任何銷售。</translation>
        </message>
        <message>
            <source>{count} members, of whom at most {most} are listed, those who spent most first.</source>
            <translation>共 {count} 位會員，最多列出 {most} 位，依消費額由高至低。</translation>
        </message>
        <message>
            <source>{count} others</source>
            <translation>其餘 {count} 項</translation>
        </message>
        <message>
            <source>{count} rows: printed on the page only.</source>
            <translation>共 {count} 列，僅列印在 A4 頁面上。</translation>
        </message>
        <message>
            <source>{department}, directly</source>
            <translation>{department}（本層直屬）</translation>
        </message>
        <message>
            <source>{lines} lines</source>
            <translation>{lines} 列</translation>
        </message>
        <message>
            <source>{lines} lines came back in {documents} documents, {span}, by the day they came back.</source>
            <translation>{span}，共退回 {lines} 列，{documents} 張單據（依退貨日）。</translation>
        </message>
        <message>
            <source>{looked} differences were looked at, {tested} tested against {weeks} weeks before; {beyond} are beyond usual variation.</source>
            <translation>共查看 {looked} 項差額，其中 {tested} 項與此前 {weeks} 週作了檢定；{beyond} 項超出平常波動。</translation>
        </message>
        <message>
            <source>{minutes} min so far</source>
            <translation>已過{minutes}分鐘</translation>
        </message>
        <message>
            <source>{name} is one of {names}.</source>
            <translation>{name} 只能是：{names}。</translation>
        </message>
        <message>
            <source>{name} {value}</source>
            <translation>{name} {value}</translation>
        </message>
        <message>
            <source>{now} beside {before}: {called}.</source>
            <translation>{now} 對比 {before}：{called}。</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}</source>
            <translation>無法寫入 {path}：{error}</translation>
        </message>
        <message>
            <source>{quantity} of item {code}</source>
            <translation>貨號 {code}，數量 {quantity}</translation>
        </message>
        <message>
            <source>{report} has no option {name}; it has {names}.</source>
            <translation>{report} 沒有 {name} 選項；可用：{names}。</translation>
        </message>
        <message>
            <source>{shown} of {all} items; the error of all shown together is {error} %, a little flattering, because the same trial chose them.</source>
            <translation>{all} 種品項中列出 {shown} 種；所列合計誤差 {error} %，因由同一次試算選出，略為偏低。</translation>
        </message>
        <message>
            <source>{text} is no amount: write 12.90, or 10-20.</source>
            <translation>{text} 不是金額：請寫 12.90，或 10-20。</translation>
        </message>
        <message>
            <source>{text} is no mask of a card: write its last four digits.</source>
            <translation>{text} 不是卡號遮罩：請寫末四位。</translation>
        </message>
        <message>
            <source>{text} is no number.</source>
            <translation>{text} 不是數字。</translation>
        </message>
        <message>
            <source>{text} is no time: write 10:00-11:30.</source>
            <translation>{text} 不是時間：請寫 10:00-11:30。</translation>
        </message>
        <message>
            <source>{timed} of {sales} sales have times; nothing is said of the others.</source>
            <translation>{sales} 筆銷售中有 {timed} 筆有用時記錄；其餘的不作說明。</translation>
        </message>
        <message>
            <source>{title}: {count}, of which at most {most} are named.</source>
            <translation>{title}：{count} 種，最多列出 {most} 種。</translation>
        </message>
        <message>
            <source>{units} units sold, {span}; returns are left out.</source>
            <translation>{span}，售出 {units} 件；不含退貨。</translation>
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
            <source>Drawer</source>
            <translation>錢櫃</translation>
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
            <source>+ Filter</source>
            <translation>+ 篩選</translation>
        </message>
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
            <source>Against last year, same dates</source>
            <translation>對比去年同日期</translation>
        </message>
        <message>
            <source>Against last year, same weekdays</source>
            <translation>對比去年同星期</translation>
        </message>
        <message>
            <source>Against the days just before</source>
            <translation>對比前一段日子</translation>
        </message>
        <message>
            <source>Against the week before</source>
            <translation>對比上週同星期</translation>
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
            <source>All levels</source>
            <translation>所有層級</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>As a chart</source>
            <translation>看圖</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>看表格</translation>
        </message>
        <message>
            <source>Ask for at least one measure.</source>
            <translation>請至少指定一個指標。</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>流失預警</translation>
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
            <source>Bands</source>
            <translation>分級</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>銀行卡</translation>
        </message>
        <message>
            <source>Baskets</source>
            <translation>購物籃分析</translation>
        </message>
        <message>
            <source>Bought together</source>
            <translation>關聯購買分析</translation>
        </message>
        <message>
            <source>By</source>
            <translation>依</translation>
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
            <source>By the day of the return</source>
            <translation>依退貨日</translation>
        </message>
        <message>
            <source>By the day of the sale</source>
            <translation>依原銷售日</translation>
        </message>
        <message>
            <source>CSV for Excel</source>
            <translation>CSV（Excel 用）</translation>
        </message>
        <message>
            <source>CSV, plain</source>
            <translation>CSV（通用）</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>卡號（遮罩）</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>銀行卡</translation>
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
            <source>Champions</source>
            <translation>核心會員</translation>
        </message>
        <message>
            <source>Closings</source>
            <translation>日結</translation>
        </message>
        <message>
            <source>Closings (Z)</source>
            <translation>日結（Z）</translation>
        </message>
        <message>
            <source>Cohorts</source>
            <translation>會員留存</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>欄位</translation>
        </message>
        <message>
            <source>Columns in sight</source>
            <translation>顯示哪些欄位</translation>
        </message>
        <message>
            <source>Columns: {count} out of sight</source>
            <translation>欄位：已隱藏 {count} 欄</translation>
        </message>
        <message>
            <source>Compare periods</source>
            <translation>期間比較</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>對比</translation>
        </message>
        <message>
            <source>Compared with nothing</source>
            <translation>不對比</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>重印</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>銷貨成本</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>統計口徑</translation>
        </message>
        <message>
            <source>Coupon discount</source>
            <translation>券優惠</translation>
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
            <source>Customers</source>
            <translation>顧客</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>營業日</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Days of your own, both inside</source>
            <translation>自選日期（首尾都算）</translation>
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
            <source>Discount effect</source>
            <translation>折扣與促銷</translation>
        </message>
        <message>
            <source>Discounts</source>
            <translation>優惠</translation>
        </message>
        <message>
            <source>Documents with at least one line sold.</source>
            <translation>至少售出一列的單數。</translation>
        </message>
        <message>
            <source>Drawer</source>
            <translation>錢箱</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>匯出</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>匯出為</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指標</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>統計</translation>
        </message>
        <message>
            <source>Filter by</source>
            <translation>篩選條件</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>第一天</translation>
        </message>
        <message>
            <source>Forecast of units</source>
            <translation>銷量預測</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>請取個名稱。</translation>
        </message>
        <message>
            <source>Goods returned</source>
            <translation>退貨分析</translation>
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
            <source>Hours</source>
            <translation>時段</translation>
        </message>
        <message>
            <source>Hours, weekdays</source>
            <translation>時段熱力圖</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>多少個</translation>
        </message>
        <message>
            <source>How many items</source>
            <translation>單品數</translation>
        </message>
        <message>
            <source>It is not in the books.</source>
            <translation>帳上沒有。</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>單品排行與 ABC</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>電子日誌</translation>
        </message>
        <message>
            <source>Jurisdiction</source>
            <translation>課稅轄區</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>Keep this report and its filters</source>
            <translation>儲存這張報表與篩選</translation>
        </message>
        <message>
            <source>Last 28 days</source>
            <translation>近 28 天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>近 7 天</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>近 90 天</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最後一天</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>上月</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>上週</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>層級</translation>
        </message>
        <message>
            <source>Lift from</source>
            <translation>提升度不低於</translation>
        </message>
        <message>
            <source>Like-for-like shops</source>
            <translation>同店比較</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>明細列數</translation>
        </message>
        <message>
            <source>Lines sold and returned.</source>
            <translation>售出與退貨的列數。</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>已流失</translation>
        </message>
        <message>
            <source>Loyal</source>
            <translation>忠誠</translation>
        </message>
        <message>
            <source>Loyalty discount</source>
            <translation>會員優惠</translation>
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
            <source>Members</source>
            <translation>會員分析</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>More than {most} sets of goods reach this support; ask for a higher one.</source>
            <translation>達到該支持度的商品組合超過 {most} 個，請提高支持度。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>檢視名稱</translation>
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
            <translation>銷售淨額 − 銷貨成本；有一列成本未知時不得出。</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
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
            <source>Nothing before</source>
            <translation>此前無資料</translation>
        </message>
        <message>
            <source>Nothing in these days.</source>
            <translation>這些日子裡沒有資料。</translation>
        </message>
        <message>
            <source>Nothing to compare with</source>
            <translation>沒有可比資料</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>Occasional</source>
            <translation>偶爾</translation>
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
            <source>Only lines can be left out, by {names}.</source>
            <translation>只能依 {names} 排除明細列。</translation>
        </message>
        <message>
            <source>Only {only}.</source>
            <translation>僅限 {only}。</translation>
        </message>
        <message>
            <source>Other days…</source>
            <translation>其他日期…</translation>
        </message>
        <message>
            <source>Over and short</source>
            <translation>溢短收</translation>
        </message>
        <message>
            <source>Pages (PDF)</source>
            <translation>列印頁（PDF）</translation>
        </message>
        <message>
            <source>Paid back for goods that came back, tax included, on the day they came back.</source>
            <translation>退貨退還的金額，含稅，計入退貨當日。</translation>
        </message>
        <message>
            <source>Parked baskets</source>
            <translation>掛單</translation>
        </message>
        <message>
            <source>Pause from</source>
            <translation>空閒起算</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>Price bands</source>
            <translation>價格帶分析</translation>
        </message>
        <message>
            <source>Prices and discounts</source>
            <translation>改價與折扣</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>補印</translation>
        </message>
        <message>
            <source>Printed: {path}</source>
            <translation>已列印：{path}</translation>
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
            <translation>數量 × 售出時的進價，減去退貨部分；有一列成本未知時不得出。</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>排名</translation>
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
            <source>Recent</source>
            <translation>新近</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>記錄類別</translation>
        </message>
        <message>
            <source>Regular price × quantity of everything sold, tax included, before anything is taken off.</source>
            <translation>售出商品的售價 × 數量，含稅，未扣任何優惠。</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>報表</translation>
        </message>
        <message>
            <source>Returned share</source>
            <translation>退貨率</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退貨（商品）</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>列數</translation>
        </message>
        <message>
            <source>Rows with a dashed edge are the days compared with.</source>
            <translation>左邊有虛線的列是對比的日子。</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>銷售</translation>
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
            <source>Save view</source>
            <translation>儲存檢視</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>已存為 {path}</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>我的檢視</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜尋</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>客層</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>客層分析</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>門市</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>顯示</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Spreadsheet (XLSX)</source>
            <translation>試算表（XLSX）</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>會員分層</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>Stored value</source>
            <translation>儲值卡</translation>
        </message>
        <message>
            <source>Strip of 80 mm (text)</source>
            <translation>80 公釐紙條（文字）</translation>
        </message>
        <message>
            <source>Strip on the receipt printer</source>
            <translation>收據機紙條</translation>
        </message>
        <message>
            <source>Sum of the rounded tax of every line; never computed anew from a total.</source>
            <translation>各列已取整稅額之和；從不依合計重算。</translation>
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
            <source>Tax by rate</source>
            <translation>稅額統計</translation>
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
            <source>Tenders, batches</source>
            <translation>支付方式與刷卡批次</translation>
        </message>
        <message>
            <source>The cost of {share} of the lines is unknown.</source>
            <translation>有 {share} 的列成本未知。</translation>
        </message>
        <message>
            <source>The file cannot be written: {reason}</source>
            <translation>檔案無法寫入：{reason}</translation>
        </message>
        <message>
            <source>The largest are found by one name and a sum.</source>
            <translation>排名只能按一個名稱和一個合計來查。</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>最後一天早於第一天。</translation>
        </message>
        <message>
            <source>The level below</source>
            <translation>二級部門</translation>
        </message>
        <message>
            <source>The same word is asked for twice.</source>
            <translation>同一個詞指定了兩次。</translation>
        </message>
        <message>
            <source>There are too many files of this name.</source>
            <translation>同名檔案太多了。</translation>
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
            <source>This could not be added up. It is noted in the log.</source>
            <translation>無法彙總，原因已記入日誌。</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>本季</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>本週</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>今年</translation>
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
            <source>Top level</source>
            <translation>一級部門</translation>
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
            <translation>售出件數；秤重商品一列計一件。</translation>
        </message>
        <message>
            <source>Units ÷ transactions.</source>
            <translation>件數 ÷ 來客數。</translation>
        </message>
        <message>
            <source>Unsold for</source>
            <translation>未售天數</translation>
        </message>
        <message>
            <source>Up to {day}</source>
            <translation>截至 {day}</translation>
        </message>
        <message>
            <source>Voided lines</source>
            <translation>取消品項</translation>
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
            <source>What changed</source>
            <translation>變化及其原因</translation>
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
            <source>With tax</source>
            <translation>含稅</translation>
        </message>
        <message>
            <source>Without</source>
            <translation>不含</translation>
        </message>
        <message>
            <source>Without tax</source>
            <translation>未稅</translation>
        </message>
        <message>
            <source>Worth a look</source>
            <translation>異常監控</translation>
        </message>
        <message>
            <source>Write days as 2026-03-02.</source>
            <translation>日期請寫成 2026-03-02。</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>all business days</source>
            <translation>全部營業日</translation>
        </message>
        <message>
            <source>amounts in {sign}</source>
            <translation>金額單位 {sign}</translation>
        </message>
        <message>
            <source>business day {day}</source>
            <translation>營業日 {day}</translation>
        </message>
        <message>
            <source>business days from {first}</source>
            <translation>{first} 起的營業日</translation>
        </message>
        <message>
            <source>business days up to {last}</source>
            <translation>截至 {last} 的營業日</translation>
        </message>
        <message>
            <source>business days {first} to {last}</source>
            <translation>營業日 {first} 至 {last}</translation>
        </message>
        <message>
            <source>days compared with</source>
            <translation>對比的日子</translation>
        </message>
        <message>
            <source>from {value}</source>
            <translation>原為 {value}</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>{change} pt</source>
            <translation>{change} 個百分點</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} 天</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} 分鐘</translation>
        </message>
        <message>
            <source>{count} receipts, together {sum} with tax.</source>
            <translation>{count} 單，合計 {sum}（含稅）。</translation>
        </message>
        <message>
            <source>{days}, the last until {time}</source>
            <translation>{days}，末日截至 {time}</translation>
        </message>
        <message>
            <source>{days}, until {time}</source>
            <translation>{days}，截至 {time}</translation>
        </message>
        <message>
            <source>{filter} (not here)</source>
            <translation>{filter}（此處不適用）</translation>
        </message>
        <message>
            <source>{lines} lines of sales and returns, {span}.</source>
            <translation>銷售與退貨共 {lines} 列，{span}。</translation>
        </message>
        <message>
            <source>{name} is unknown for {share} of the lines.</source>
            <translation>有 {share} 的列沒有 {name}。</translation>
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
            <translation>簽購單、收據</translation>
        </message>
        <message>
            <source>slip, signature, receipt</source>
            <translation>簽購單、簽名、收據</translation>
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
            <source>An amount above zero is needed.</source>
            <translation>金額必須大於零。</translation>
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
            <source>The float is in the drawer already: pay in what comes to it.</source>
            <translation>零用金已放入錢櫃；要增加請用「存入現金」。</translation>
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
            <source>The pieces do not add up to what was counted.</source>
            <translation>各面額之和與清點金額不符。</translation>
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
            <source>There is no count that waits for this reason.</source>
            <translation>沒有等待填寫原因的清點紀錄。</translation>
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

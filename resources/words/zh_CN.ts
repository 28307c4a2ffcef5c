<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Approve for others</source>
            <translation>为他人授权</translation>
        </message>
        <message>
            <source>Cancel the basket</source>
            <translation>整单取消</translation>
        </message>
        <message>
            <source>Change a price</source>
            <translation>改价</translation>
        </message>
        <message>
            <source>Change the catalogue</source>
            <translation>修改商品资料</translation>
        </message>
        <message>
            <source>Clear a card payment</source>
            <translation>核销银行卡款项</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>日结</translation>
        </message>
        <message>
            <source>Count the drawer</source>
            <translation>清点钱箱</translation>
        </message>
        <message>
            <source>Give a discount</source>
            <translation>给折扣</translation>
        </message>
        <message>
            <source>Look after people</source>
            <translation>人员管理</translation>
        </message>
        <message>
            <source>Look after the terminal</source>
            <translation>终端管理</translation>
        </message>
        <message>
            <source>Open the drawer</source>
            <translation>开钱箱</translation>
        </message>
        <message>
            <source>Pay cash in or out</source>
            <translation>现金存入、支出</translation>
        </message>
        <message>
            <source>Pay out a return</source>
            <translation>退货付款</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>补打</translation>
        </message>
        <message>
            <source>See figures</source>
            <translation>查看统计</translation>
        </message>
        <message>
            <source>Sell</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Type a card number</source>
            <translation>手输卡号</translation>
        </message>
        <message>
            <source>Void a line</source>
            <translation>删除行</translation>
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
            <translation>退货金额</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>实收</translation>
        </message>
        <message>
            <source>Still due</source>
            <translation>还差</translation>
        </message>
        <message>
            <source>To give back</source>
            <translation>待退</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>应收</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>Card payments in the store that is here are not settled: end-of-day processing first.</source>
            <translation>现有数据中的银行卡交易尚未结算：请先做日终处理。</translation>
        </message>
        <message>
            <source>The copy is not sound: {what}.</source>
            <translation>备份不完好：{what}。</translation>
        </message>
        <message>
            <source>There is already a file {name}.</source>
            <translation>已有文件 {name}。</translation>
        </message>
        <message>
            <source>There is already a store here; with --replace it is set aside.</source>
            <translation>此处已有数据库；加 --replace 会把它移开保存。</translation>
        </message>
        <message>
            <source>There is no file {name}.</source>
            <translation>没有文件 {name}。</translation>
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
            <translation>整单取消</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>银行卡</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>日结</translation>
        </message>
        <message>
            <source>Drawer</source>
            <translation>钱箱</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>统计</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查价</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>删已收</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Light, dark</source>
            <translation>明暗</translation>
        </message>
        <message>
            <source>Line disc.</source>
            <translation>单品折扣</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁屏</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>会员</translation>
        </message>
        <message>
            <source>More</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>No tax</source>
            <translation>免税</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>促销</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>挂单</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>改价</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>补打</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>取单</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>签购单</translation>
        </message>
        <message>
            <source>Total disc.</source>
            <translation>整单折扣</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Void line</source>
            <translation>删除行</translation>
        </message>
        <message>
            <source>Write offers</source>
            <translation>促销管理</translation>
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
            <translation>金额</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>优惠</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>数量</translation>
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
            <translation>已批准</translation>
        </message>
        <message>
            <source>Back to stored value</source>
            <translation>退回储值卡</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>余额查询</translation>
        </message>
        <message>
            <source>By card</source>
            <translation>刷卡</translation>
        </message>
        <message>
            <source>By code</source>
            <translation>扫码</translation>
        </message>
        <message>
            <source>Call the bank about what only one side has; each is named with its number.</source>
            <translation>请就只有一方有的交易致电银行；每笔都列有凭证号。</translation>
        </message>
        <message>
            <source>Card number, YYMM</source>
            <translation>卡号 年年月月</translation>
        </message>
        <message>
            <source>Card sale</source>
            <translation>银行卡消费</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>银行卡</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>核销</translation>
        </message>
        <message>
            <source>Compare it with the card</source>
            <translation>与卡背面签名核对</translation>
        </message>
        <message>
            <source>Digits, then Enter; without a PIN only Enter.</source>
            <translation>输入密码后按 Enter；无密码直接按 Enter。</translation>
        </message>
        <message>
            <source>Do not scan again, and take no cash for it. Ask the customer to wait.</source>
            <translation>请勿再次扫码，也不要另收现金。请顾客稍等。</translation>
        </message>
        <message>
            <source>Do not swipe again, and take no cash for it. Ask the customer to wait.</source>
            <translation>请勿再次刷卡，也不要另收现金。请顾客稍等。</translation>
        </message>
        <message>
            <source>Does not match</source>
            <translation>签名不符</translation>
        </message>
        <message>
            <source>Due after it</source>
            <translation>刷卡后尚欠</translation>
        </message>
        <message>
            <source>Each stays here until the bank or a manager has said what became of it.</source>
            <translation>银行或店长查明结果之前，每一笔都留在这里。</translation>
        </message>
        <message>
            <source>End of day</source>
            <translation>日终处理</translation>
        </message>
        <message>
            <source>End the payment</source>
            <translation>结束本次扫码付</translation>
        </message>
        <message>
            <source>Esc leaves everything as it was</source>
            <translation>Esc 返回，不作任何更改</translation>
        </message>
        <message>
            <source>Give a hold up</source>
            <translation>预授权撤销</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>预授权</translation>
        </message>
        <message>
            <source>Insert, tap or swipe it once.</source>
            <translation>插卡、挥卡或刷卡，只一次。</translation>
        </message>
        <message>
            <source>Insert, tap or swipe it once; or type number and YYMM.</source>
            <translation>插卡、挥卡或刷卡，只一次；或输入卡号和有效期（年年月月）。</translation>
        </message>
        <message>
            <source>It is in no book here. Call the bank, then press 0 and write what was found.</source>
            <translation>本店账上没有这笔。请联系银行，再按 0 写明查明的情况。</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Load a card</source>
            <translation>充值</translation>
        </message>
        <message>
            <source>Load stored value</source>
            <translation>储值卡充值</translation>
        </message>
        <message>
            <source>Note the customer meanwhile, if you like</source>
            <translation>等待时可记录客层，可不选</translation>
        </message>
        <message>
            <source>Nothing is charged</source>
            <translation>不会扣款</translation>
        </message>
        <message>
            <source>Nothing is chosen. A sale or a refund belongs to a basket: K in payment.</source>
            <translation>尚未选择。消费和退货属于购物单：结账时按 K。</translation>
        </message>
        <message>
            <source>Now not possible</source>
            <translation>现在不可以</translation>
        </message>
        <message>
            <source>Now possible</source>
            <translation>现在可以</translation>
        </message>
        <message>
            <source>Now possible with this basket</source>
            <translation>这一单现在可以</translation>
        </message>
        <message>
            <source>On this stored-value card</source>
            <translation>储值卡余额</translation>
        </message>
        <message>
            <source>Other amount</source>
            <translation>金额不同</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Park it, serve the next one</source>
            <translation>挂起，接待下一位</translation>
        </message>
        <message>
            <source>Payment code</source>
            <translation>扫码付</translation>
        </message>
        <message>
            <source>Payments that are not settled</source>
            <translation>尚未了结的支付</translation>
        </message>
        <message>
            <source>Please sign for {amount}</source>
            <translation>请签名 {amount}</translation>
        </message>
        <message>
            <source>Press the number</source>
            <translation>按数字键</translation>
        </message>
        <message>
            <source>Print the slip again</source>
            <translation>重印签购单</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>查询依据</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Refund to the wallet</source>
            <translation>扫码付退款</translation>
        </message>
        <message>
            <source>Scan the code again</source>
            <translation>再扫付款码</translation>
        </message>
        <message>
            <source>Scan the customer's code</source>
            <translation>扫描顾客的付款码</translation>
        </message>
        <message>
            <source>Show the card</source>
            <translation>请刷卡</translation>
        </message>
        <message>
            <source>Show the card again</source>
            <translation>再刷银行卡</translation>
        </message>
        <message>
            <source>Show the card that pays</source>
            <translation>请刷转出卡</translation>
        </message>
        <message>
            <source>Show the card that receives the money</source>
            <translation>请刷转入卡</translation>
        </message>
        <message>
            <source>Sign anew</source>
            <translation>重新签名</translation>
        </message>
        <message>
            <source>Sign on</source>
            <translation>签到</translation>
        </message>
        <message>
            <source>Signed on paper</source>
            <translation>已在纸上签名</translation>
        </message>
        <message>
            <source>Simulated bank: no money moves</source>
            <translation>模拟银行：不动用真实资金</translation>
        </message>
        <message>
            <source>Stored value</source>
            <translation>储值卡</translation>
        </message>
        <message>
            <source>Take a hold</source>
            <translation>预授权完成</translation>
        </message>
        <message>
            <source>Take a hold, told later</source>
            <translation>预授权完成通知</translation>
        </message>
        <message>
            <source>Take cash instead</source>
            <translation>改收现金</translation>
        </message>
        <message>
            <source>Terminal</source>
            <translation>终端管理</translation>
        </message>
        <message>
            <source>Test the line</source>
            <translation>回响测试</translation>
        </message>
        <message>
            <source>The PIN is entered at the PIN pad; Enter when it is done.</source>
            <translation>请在密码键盘上输入密码；完成后按 Enter。</translation>
        </message>
        <message>
            <source>The bank alone</source>
            <translation>仅银行有</translation>
        </message>
        <message>
            <source>The bank alone has charged something</source>
            <translation>银行有本店没有的扣款</translation>
        </message>
        <message>
            <source>The bank counts differently</source>
            <translation>银行账目不符</translation>
        </message>
        <message>
            <source>The bank is being asked</source>
            <translation>正在联系银行</translation>
        </message>
        <message>
            <source>The bank's answer</source>
            <translation>银行应答</translation>
        </message>
        <message>
            <source>The code on the customer's telephone, once.</source>
            <translation>扫顾客手机上的付款码，只一次。</translation>
        </message>
        <message>
            <source>The customer confirms</source>
            <translation>请顾客确认</translation>
        </message>
        <message>
            <source>The customer confirms on the telephone</source>
            <translation>请顾客在手机上确认</translation>
        </message>
        <message>
            <source>The customer enters the PIN</source>
            <translation>请顾客输入密码</translation>
        </message>
        <message>
            <source>The payment is being ended</source>
            <translation>正在结束本次扫码付</translation>
        </message>
        <message>
            <source>The shop's own ledger</source>
            <translation>本店储值账簿</translation>
        </message>
        <message>
            <source>The wallet is asked once more, then told to cancel. Paid after all is paid.</source>
            <translation>再向钱包查询一次，然后撤销；若其实已付，则按已付处理。</translation>
        </message>
        <message>
            <source>The wallet is asked, then told to cancel</source>
            <translation>先查询，再撤销</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>转账</translation>
        </message>
        <message>
            <source>Type the amount, then Enter.</source>
            <translation>输入金额，再按 Enter。</translation>
        </message>
        <message>
            <source>Type the voucher number or the authorisation code on its slip.</source>
            <translation>输入签购单上的凭证号或授权码。</translation>
        </message>
        <message>
            <source>Type what the bank says, and where it is written; Enter keeps it.</source>
            <translation>输入银行的答复及其出处；按 Enter 保存。</translation>
        </message>
        <message>
            <source>Unknown: the bank is being asked</source>
            <translation>结果未知，正在向银行确认</translation>
        </message>
        <message>
            <source>Unknown: the wallet is being asked</source>
            <translation>结果未知：正在向钱包查询</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>消费撤销</translation>
        </message>
        <message>
            <source>Void of a taken hold</source>
            <translation>预授权完成撤销</translation>
        </message>
        <message>
            <source>Voucher number or authorisation code</source>
            <translation>凭证号或授权码</translation>
        </message>
        <message>
            <source>Voucher {number}</source>
            <translation>凭证号 {number}</translation>
        </message>
        <message>
            <source>Wait for its answer; it takes a few seconds.</source>
            <translation>请等待应答，只需几秒钟。</translation>
        </message>
        <message>
            <source>Wait, up to a minute. Esc if the customer does not want to pay.</source>
            <translation>请稍等，最多一分钟。顾客不想付了请按 Esc。</translation>
        </message>
        <message>
            <source>Waited</source>
            <translation>已等待</translation>
        </message>
        <message>
            <source>We alone</source>
            <translation>仅本店有</translation>
        </message>
        <message>
            <source>What shall the card do?</source>
            <translation>请选择交易</translation>
        </message>
        <message>
            <source>What was found?</source>
            <translation>查询结果如何？</translation>
        </message>
        <message>
            <source>Which hold?</source>
            <translation>哪一笔预授权？</translation>
        </message>
        <message>
            <source>Who buys? One of these finishes the sale once it is paid</source>
            <translation>请选客层，付款成功后即完成</translation>
        </message>
        <message>
            <source>You are told when the answer is there</source>
            <translation>结果到了会提醒</translation>
        </message>
        <message>
            <source>a manager must find out</source>
            <translation>需店长查明</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>另有 {count} 笔</translation>
        </message>
        <message>
            <source>batch {batch}, voucher not known</source>
            <translation>批次 {batch}，凭证号不明</translation>
        </message>
        <message>
            <source>batch {batch}, voucher {number}</source>
            <translation>批次 {batch}，凭证号 {number}</translation>
        </message>
        <message>
            <source>being taken back</source>
            <translation>正在冲正</translation>
        </message>
        <message>
            <source>it matches the card</source>
            <translation>与卡相符</translation>
        </message>
        <message>
            <source>keep the goods, call the issuer</source>
            <translation>留下商品，致电发卡行</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>once it is known what became of it</source>
            <translation>结果明确后恢复</translation>
        </message>
        <message>
            <source>once nothing was charged</source>
            <translation>确认未扣款后恢复</translation>
        </message>
        <message>
            <source>refund not confirmed, being repeated</source>
            <translation>退货未确认，正在重发</translation>
        </message>
        <message>
            <source>s</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>stored value</source>
            <translation>储值卡</translation>
        </message>
        <message>
            <source>the bank is still to be told</source>
            <translation>尚待通知银行</translation>
        </message>
        <message>
            <source>the ink is taken away</source>
            <translation>清除笔迹</translation>
        </message>
        <message>
            <source>told later</source>
            <translation>离线，事后通知</translation>
        </message>
        <message>
            <source>voucher {number}, {state}</source>
            <translation>凭证号 {number}，{state}</translation>
        </message>
        <message>
            <source>voucher {number}: we {ours}, the bank {host}</source>
            <translation>凭证号 {number}：本店 {ours}，银行 {host}</translation>
        </message>
        <message>
            <source>voucher {number}: {amount}</source>
            <translation>凭证号 {number}：{amount}</translation>
        </message>
        <message>
            <source>{card}, voucher {voucher}, reference {reference}</source>
            <translation>{card}，凭证号 {voucher}，参考号 {reference}</translation>
        </message>
    </context>
    <context>
        <name>Cash</name>
        <message>
            <source>Exact</source>
            <translation>正好</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>Before</source>
            <translation>对比期</translation>
        </message>
        <message>
            <source>Cumulative</source>
            <translation>累计占比</translation>
        </message>
        <message>
            <source>No mark is chosen</source>
            <translation>未选中任何数据</translation>
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
            <translation>没有可绘制的数据。</translation>
        </message>
        <message>
            <source>so far</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>{count} cells, {empty} of them empty: most {most} on {by} at {at}.</source>
            <translation>共{count}格，其中{empty}格为空：最高{most}（{by}，{at}）。</translation>
        </message>
        <message>
            <source>{count} in all, the largest first: {names}.</source>
            <translation>共{count}项，从大到小：{names}。</translation>
        </message>
        <message>
            <source>{count} marks from {first} to {last}: most {most} at {at}, least {least} at {place}.</source>
            <translation>从{first}到{last}共{count}点：最高{most}（{at}），最低{least}（{place}）。</translation>
        </message>
        <message>
            <source>{count} more in the table</source>
            <translation>另有{count}项，见表格</translation>
        </message>
        <message>
            <source>{count} others</source>
            <translation>其他{count}项</translation>
        </message>
        <message>
            <source>{count} points: {across} from {left} to {right}, {up} from {low} to {high}; the highest is {name}.</source>
            <translation>共{count}点：{across}从{left}到{right}，{up}从{low}到{high}；最高的是{name}。</translation>
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
            <translation>{unit}，共{all}项中最大的{count}项</translation>
        </message>
        <message>
            <source>{up} up, {down} down: the highest is {best} {high}, the lowest {worst} {low}.</source>
            <translation>上升{up}项，下降{down}项：最高的是{best} {high}，最低的是{worst} {low}。</translation>
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
            <translation>要求打印签购单，但没有刷卡交易 {number}。</translation>
        </message>
        <message>
            <source>Basket {basket} cannot be read.</source>
            <translation>购物篮 {basket} 无法读取。</translation>
        </message>
        <message>
            <source>Basket {basket} has lines but no head.</source>
            <translation>购物篮 {basket} 有明细而无表头。</translation>
        </message>
        <message>
            <source>Batch {batch} of terminal {terminal}: its steps are not what the journal says.</source>
            <translation>终端 {terminal} 的批次 {batch}：其步骤与日志不符。</translation>
        </message>
        <message>
            <source>Card payment {attempt} is in the journal, but not there.</source>
            <translation>流水账记有刷卡交易 {attempt}，但找不到该交易。</translation>
        </message>
        <message>
            <source>Card payment {attempt} is not in the journal.</source>
            <translation>刷卡交易 {attempt} 不在流水账中。</translation>
        </message>
        <message>
            <source>Card payment {attempt}: answer {number} is not what the journal says.</source>
            <translation>刷卡交易 {attempt}：第 {number} 次应答与流水账不符。</translation>
        </message>
        <message>
            <source>Card payment {attempt}: its money is on no receipt and in no basket.</source>
            <translation>刷卡交易 {attempt}：款项不在任何小票或当前单上。</translation>
        </message>
        <message>
            <source>Card payment {attempt}: its state is missing.</source>
            <translation>刷卡交易 {attempt}：缺少当前状态。</translation>
        </message>
        <message>
            <source>Card payment {attempt}: its {name} is not what the journal says.</source>
            <translation>刷卡交易 {attempt}：{name} 与流水账不符。</translation>
        </message>
        <message>
            <source>Label {number}: it is not what the journal says.</source>
            <translation>价签 {number}：与日志不符。</translation>
        </message>
        <message>
            <source>Name {label} of a {kind} is missing.</source>
            <translation>{kind} 的名称 {label} 缺失。</translation>
        </message>
        <message>
            <source>Name {label} of a {kind} is used nowhere.</source>
            <translation>{kind} 的名称 {label} 无处使用。</translation>
        </message>
        <message>
            <source>Name {label} of a {kind} was changed.</source>
            <translation>{kind} 的名称 {label} 被改动。</translation>
        </message>
        <message>
            <source>Price {number}: it is not what the journal says.</source>
            <translation>价格 {number}：与日志不符。</translation>
        </message>
        <message>
            <source>Receipt {receipt} does not bear its till's number.</source>
            <translation>小票 {receipt} 的号码与收银台不符。</translation>
        </message>
        <message>
            <source>Receipt {receipt} is asked to be printed, but there is no such sale.</source>
            <translation>要求打印小票 {receipt}，但没有这笔销售。</translation>
        </message>
        <message>
            <source>Receipt {receipt} is not in the journal.</source>
            <translation>小票 {receipt} 不在流水账中。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: it has no sale.</source>
            <translation>小票 {receipt} 第 {line} 行：没有对应的销售。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: it is neither measured nor counted.</source>
            <translation>小票 {receipt} 第 {line} 行：既非称重也非计件。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: its amounts do not add up.</source>
            <translation>小票 {receipt} 第 {line} 行：金额不平。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: its offers do not add up.</source>
            <translation>小票 {receipt} 第 {line} 行：各促销优惠之和与该行记录不符。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: its taxes do not add up.</source>
            <translation>小票 {receipt} 第 {line} 行：各税合计不符。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: more came back than was sold.</source>
            <translation>小票 {receipt} 第 {line} 行：退货多于售出。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: the line that came back is not there.</source>
            <translation>小票 {receipt} 第 {line} 行：找不到被退的那一行。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: the tax is not inside the total.</source>
            <translation>小票 {receipt} 第 {line} 行：税额不在金额之内。</translation>
        </message>
        <message>
            <source>Receipt {receipt}, line {line}: what was paid back is not its part.</source>
            <translation>小票 {receipt} 第 {line} 行：退款与应退部分不符。</translation>
        </message>
        <message>
            <source>Receipt {receipt}: a card payment on it is unknown.</source>
            <translation>小票 {receipt}：其中的刷卡付款没有记录。</translation>
        </message>
        <message>
            <source>Receipt {receipt}: a card was charged another amount than it says.</source>
            <translation>小票 {receipt}：银行卡实际扣款与票面不符。</translation>
        </message>
        <message>
            <source>Receipt {receipt}: it bears tax in spite of a certificate.</source>
            <translation>小票 {receipt}：有免税证书却计了税。</translation>
        </message>
        <message>
            <source>Receipt {receipt}: its lines do not add up to it.</source>
            <translation>小票 {receipt}：各行之和不等于合计。</translation>
        </message>
        <message>
            <source>Receipt {receipt}: the hour is not that of its moment.</source>
            <translation>小票 {receipt}：时段与时间不符。</translation>
        </message>
        <message>
            <source>Receipt {receipt}: the row before it is missing.</source>
            <translation>小票 {receipt}：它之前的一行缺失。</translation>
        </message>
        <message>
            <source>Receipt {receipt}: the time it took cannot be.</source>
            <translation>小票 {receipt}：所记的用时不可能。</translation>
        </message>
        <message>
            <source>Receipt {receipt}: what was paid does not settle it.</source>
            <translation>小票 {receipt}：付款与应付不符。</translation>
        </message>
        <message>
            <source>Row {number} tells of a card payment that is not there.</source>
            <translation>第 {number} 行所记的刷卡交易不存在。</translation>
        </message>
        <message>
            <source>Sums: {difference}.</source>
            <translation>汇总：{difference}。</translation>
        </message>
        <message>
            <source>Table {table} holds something that is no whole number.</source>
            <translation>表 {table} 中有非整数。</translation>
        </message>
        <message>
            <source>Table {table}, row {row}: it points to nothing.</source>
            <translation>表 {table} 第 {row} 行：所指不存在。</translation>
        </message>
        <message>
            <source>The account of till {till} is not what the journal says.</source>
            <translation>收银机 {till} 的结算账户与日志不符。</translation>
        </message>
        <message>
            <source>The card terminal of till {till} is missing.</source>
            <translation>缺少收银台 {till} 的刷卡终端。</translation>
        </message>
        <message>
            <source>The card terminal of till {till} is not in the journal.</source>
            <translation>收银台 {till} 的刷卡终端不在流水账中。</translation>
        </message>
        <message>
            <source>The card terminal of till {till}: its {name} is not what the journal says.</source>
            <translation>收银台 {till} 的刷卡终端：{name} 与流水账不符。</translation>
        </message>
        <message>
            <source>The file is damaged: {what}.</source>
            <translation>文件已损坏：{what}。</translation>
        </message>
        <message>
            <source>The journal tells of {count} closings.</source>
            <translation>流水账记有 {count} 次日结。</translation>
        </message>
        <message>
            <source>The store is of version {version}.</source>
            <translation>数据库版本为 {version}。</translation>
        </message>
        <message>
            <source>The {part} cannot be read.</source>
            <translation>{part}无法读取。</translation>
        </message>
        <message>
            <source>There are {count} more.</source>
            <translation>另有 {count} 处。</translation>
        </message>
        <message>
            <source>Till {till} counts epoch {epoch}, its journal {other}.</source>
            <translation>收银台 {till} 为第 {epoch} 期，流水账为第 {other} 期。</translation>
        </message>
        <message>
            <source>Till {till} has a journal but is not there.</source>
            <translation>收银台 {till} 有流水账，但没有该收银台。</translation>
        </message>
        <message>
            <source>Till {till} would close as Z {next} after Z {z}.</source>
            <translation>收银台 {till} 在第 {z} 次日结之后将成为第 {next} 次。</translation>
        </message>
        <message>
            <source>Till {till} would give number {next} after {number}.</source>
            <translation>收银台 {till} 在 {number} 之后将给出号码 {next}。</translation>
        </message>
        <message>
            <source>Till {till}, record {number} ({about}): it was changed.</source>
            <translation>收银台 {till} 第 {number} 条记录（{about}）：被改动。</translation>
        </message>
        <message>
            <source>Till {till}, record {number} ({about}): its epoch goes back.</source>
            <translation>收银台 {till} 第 {number} 条记录（{about}）：期号倒退。</translation>
        </message>
        <message>
            <source>Till {till}, record {number} ({about}): the chain is broken before it.</source>
            <translation>收银台 {till} 第 {number} 条记录（{about}）：此前的链已断。</translation>
        </message>
        <message>
            <source>Till {till}, record {number} ({about}): the rows tell another story.</source>
            <translation>收银台 {till} 第 {number} 条记录（{about}）：与数据行不一致。</translation>
        </message>
        <message>
            <source>Till {till}, record {number} ({about}): the signature is not the till's.</source>
            <translation>收银台 {till} 第 {number} 条记录（{about}）：签名不是本机的。</translation>
        </message>
        <message>
            <source>Till {till}: a record is missing before record {number} ({about}).</source>
            <translation>收银台 {till}：第 {number} 条记录（{about}）之前缺少记录。</translation>
        </message>
        <message>
            <source>Till {till}: receipt number {number} is missing before {next}.</source>
            <translation>收银台 {till}：{next} 之前缺少小票号 {number}。</translation>
        </message>
        <message>
            <source>Z {z} of till {till} does not follow the one before.</source>
            <translation>收银台 {till} 第 {z} 次日结与前一次不相接。</translation>
        </message>
        <message>
            <source>Z {z} of till {till}: {name} is wrong.</source>
            <translation>收银台 {till} 第 {z} 次日结：{name} 有误。</translation>
        </message>
        <message>
            <source>cards</source>
            <translation>银行卡</translation>
        </message>
        <message>
            <source>closings</source>
            <translation>日结</translation>
        </message>
        <message>
            <source>drawers</source>
            <translation>钱箱</translation>
        </message>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>journal</source>
            <translation>流水账</translation>
        </message>
        <message>
            <source>labels</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>people</source>
            <translation>人员簿</translation>
        </message>
        <message>
            <source>prices</source>
            <translation>价格簿</translation>
        </message>
        <message>
            <source>returns</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>数据行</translation>
        </message>
        <message>
            <source>schema</source>
            <translation>表结构</translation>
        </message>
        <message>
            <source>sums</source>
            <translation>汇总</translation>
        </message>
        <message>
            <source>types</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>{name} is not as the till made it.</source>
            <translation>{name} 与系统建立时不同。</translation>
        </message>
        <message>
            <source>{person}: an approval is nobody else's.</source>
            <translation>{person}：授权人不是他人。</translation>
        </message>
        <message>
            <source>{person}: somebody changed their own rights.</source>
            <translation>{person}：有人修改了自己的权限。</translation>
        </message>
        <message>
            <source>{person}: somebody who was hired is missing.</source>
            <translation>{person}：录用过的人员不见了。</translation>
        </message>
        <message>
            <source>{person}: the PIN is not the one that was set.</source>
            <translation>{person}：密码不是当初设定的。</translation>
        </message>
        <message>
            <source>{person}: the rights are not those that were given.</source>
            <translation>{person}：权限与授予的不符。</translation>
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
            <translation>{path} 无法写入。</translation>
        </message>
    </context>
    <context>
        <name>Commit</name>
        <message>
            <source>Approve</source>
            <translation>复核通过</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>提交申请</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back to selling</source>
            <translation>返回销售</translation>
        </message>
        <message>
            <source>Back to the cards</source>
            <translation>返回银行卡菜单</translation>
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
            <translation>日结</translation>
        </message>
        <message>
            <source>Close without the bank</source>
            <translation>自行关闭</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Finding the best price</source>
            <translation>正在计算最优惠价</translation>
        </message>
        <message>
            <source>Finish this step first</source>
            <translation>先完成这一步</translation>
        </message>
        <message>
            <source>Give back to the card</source>
            <translation>退回银行卡</translation>
        </message>
        <message>
            <source>Give back to the wallet</source>
            <translation>退回付款码</translation>
        </message>
        <message>
            <source>Give money back</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Mark what comes back first</source>
            <translation>先选退货商品</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一项</translation>
        </message>
        <message>
            <source>Pay out in cash</source>
            <translation>退款 现金</translation>
        </message>
        <message>
            <source>Press the customer's segment</source>
            <translation>请按客层键</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>补打</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>驳回</translation>
        </message>
        <message>
            <source>Scan something first</source>
            <translation>扫入商品后可用</translation>
        </message>
        <message>
            <source>Scan the receipt first</source>
            <translation>先扫小票</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>已封存</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Signature matches</source>
            <translation>签名相符</translation>
        </message>
        <message>
            <source>Take out of service</source>
            <translation>停用终端</translation>
        </message>
        <message>
            <source>Take payment</source>
            <translation>收款</translation>
        </message>
        <message>
            <source>This basket is locked</source>
            <translation>这一单已锁定</translation>
        </message>
        <message>
            <source>Waiting for the bank</source>
            <translation>等待银行</translation>
        </message>
        <message>
            <source>Waiting for the card</source>
            <translation>等待刷卡</translation>
        </message>
        <message>
            <source>Waiting for the wallet</source>
            <translation>等待钱包</translation>
        </message>
        <message>
            <source>Writing it down, wait a moment</source>
            <translation>正在记账，请稍候</translation>
        </message>
    </context>
    <context>
        <name>Counter</name>
        <message>
            <source>A PIN has 4 to 12 digits; without one press Confirm.</source>
            <translation>密码为 4 至 12 位；无密码请按确认。</translation>
        </message>
        <message>
            <source>A PIN is entered at the PIN pad, never on this screen.</source>
            <translation>密码只能在密码键盘上输入，不得在此屏幕输入。</translation>
        </message>
        <message>
            <source>A card gives no change: at most what is due.</source>
            <translation>刷卡不找零，最多收应收金额。</translation>
        </message>
        <message>
            <source>A card was shown, but nothing is to be paid by card now.</source>
            <translation>读到一张卡，但现在没有要刷卡的交易。</translation>
        </message>
        <message>
            <source>A coupon for this was given already.</source>
            <translation>这种优惠券已经用了一张。</translation>
        </message>
        <message>
            <source>A discount cannot be below zero.</source>
            <translation>折扣不能为负。</translation>
        </message>
        <message>
            <source>A new card. Type the telephone number, or Enter alone for none.</source>
            <translation>新卡。请输入手机号，没有就直接按回车。</translation>
        </message>
        <message>
            <source>A percentage lies between 0 and 100.</source>
            <translation>百分比应在 0 到 100 之间。</translation>
        </message>
        <message>
            <source>A price cannot be below zero.</source>
            <translation>价格不能为负。</translation>
        </message>
        <message>
            <source>A quantity has at most three decimals.</source>
            <translation>数量最多三位小数。</translation>
        </message>
        <message>
            <source>A sale or a refund belongs to a basket: press K in payment.</source>
            <translation>消费和退款要在结算时按 K。</translation>
        </message>
        <message>
            <source>A tip above the amount itself is not taken.</source>
            <translation>小费不得超过应付金额本身。</translation>
        </message>
        <message>
            <source>Above the card's limit. Take a smaller amount, or cash.</source>
            <translation>超过此卡限额，请减少金额或改收现金。</translation>
        </message>
        <message>
            <source>An unknown answer: not approved. The manager checks it.</source>
            <translation>应答码未知，按未批准处理，由店长核对。</translation>
        </message>
        <message>
            <source>Approved: it counts from now on.</source>
            <translation>已复核通过，即时生效。</translation>
        </message>
        <message>
            <source>At most {amount} of this hold can be taken.</source>
            <translation>这笔预授权最多可完成 {amount}。</translation>
        </message>
        <message>
            <source>At most {quantity} can come back.</source>
            <translation>最多可退 {quantity}。</translation>
        </message>
        <message>
            <source>Basket cancelled.</source>
            <translation>已整单取消。</translation>
        </message>
        <message>
            <source>Basket recovered: {count} lines.</source>
            <translation>已恢复上次未结的单：{count} 行。</translation>
        </message>
        <message>
            <source>Batch {number} is closed without the bank.</source>
            <translation>批次 {number} 已自行关闭，未经银行确认。</translation>
        </message>
        <message>
            <source>Batch {number} is settled with differences: the list names them.</source>
            <translation>批次 {number} 已结算，有差异，见对账清单。</translation>
        </message>
        <message>
            <source>Batch {number} is settled.</source>
            <translation>批次 {number} 已结算。</translation>
        </message>
        <message>
            <source>Card data is not typed on this screen: use the card reader.</source>
            <translation>此屏幕不得输入卡号：请使用读卡器。</translation>
        </message>
        <message>
            <source>Card payment is not set up at this till.</source>
            <translation>本机未设置银行卡收款。</translation>
        </message>
        <message>
            <source>Card {card} paid {amount}; {left} is left on it.</source>
            <translation>储值卡 {card} 已付 {amount}，余额 {left}。</translation>
        </message>
        <message>
            <source>Choose a PIN of your own: nobody else may know it.</source>
            <translation>请设定自己的密码，不要让别人知道。</translation>
        </message>
        <message>
            <source>Choose first why it is over or short.</source>
            <translation>请先选择长短款原因。</translation>
        </message>
        <message>
            <source>Choose what the card shall do.</source>
            <translation>请选择银行卡交易。</translation>
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
            <translation>优惠券 {code} 已在小票 {receipt} 上用过。</translation>
        </message>
        <message>
            <source>Each step must begin higher than the one before and give no less.</source>
            <translation>每一档的门槛必须高于前一档，优惠不能更少。</translation>
        </message>
        <message>
            <source>End-of-day processing of the cards has begun.</source>
            <translation>银行卡日终处理已开始。</translation>
        </message>
        <message>
            <source>Everything is paid. Enter finishes the sale.</source>
            <translation>已全部付清，按 Enter 完成。</translation>
        </message>
        <message>
            <source>Everything is paid. The customer's segment finishes the sale: Ctrl+1 to Ctrl+{last}.</source>
            <translation>款已收齐，请按客层键完成：Ctrl+1 至 Ctrl+{last}。</translation>
        </message>
        <message>
            <source>Everything on {number} has already come back.</source>
            <translation>{number} 的商品已全部退回。</translation>
        </message>
        <message>
            <source>Finish or park this basket first.</source>
            <translation>请先结完或挂起当前单。</translation>
        </message>
        <message>
            <source>Finish this step first.</source>
            <translation>请先完成这一步。</translation>
        </message>
        <message>
            <source>Free of tax by certificate {number}.</source>
            <translation>凭证书 {number} 免税。</translation>
        </message>
        <message>
            <source>Give back {amount}.</source>
            <translation>请退还 {amount}。</translation>
        </message>
        <message>
            <source>Give the money back first (Del).</source>
            <translation>请先退还已收的钱（Del）。</translation>
        </message>
        <message>
            <source>Give them a role first.</source>
            <translation>请先给此人一个岗位。</translation>
        </message>
        <message>
            <source>Give yourself a PIN first: then people have to sign in.</source>
            <translation>请先给自己设定密码，之后大家都要登录。</translation>
        </message>
        <message>
            <source>Go to payment first (F12).</source>
            <translation>请先进入收款（F12）。</translation>
        </message>
        <message>
            <source>Goods that come back keep the price they were sold at.</source>
            <translation>退货商品按售出时的价格，不能改。</translation>
        </message>
        <message>
            <source>It does not come about.</source>
            <translation>已驳回，不作变更。</translation>
        </message>
        <message>
            <source>It is asked for. Somebody else must approve it.</source>
            <translation>申请已提交，须由他人复核。</translation>
        </message>
        <message>
            <source>It is written down, with its reference.</source>
            <translation>已记录，附查询依据。</translation>
        </message>
        <message>
            <source>It is written down.</source>
            <translation>已登记。</translation>
        </message>
        <message>
            <source>Keep the goods and the card, and call the card's issuer. Then sign again.</source>
            <translation>请先留住商品和卡片，联系发卡行，然后重新签名。</translation>
        </message>
        <message>
            <source>Locked after too many wrong PINs: a manager must clear it.</source>
            <translation>密码错误次数过多，已锁定，须由店长解锁。</translation>
        </message>
        <message>
            <source>Mark what comes back first.</source>
            <translation>请先选退货商品。</translation>
        </message>
        <message>
            <source>Member {member}.</source>
            <translation>会员 {member}。</translation>
        </message>
        <message>
            <source>Member {member}: {saved} less.</source>
            <translation>会员 {member}：便宜 {saved}。</translation>
        </message>
        <message>
            <source>Money goes out: press Enter to pay out exactly what is due.</source>
            <translation>这是退款：按 Enter 退出应退金额。</translation>
        </message>
        <message>
            <source>Money was taken at this price. Give it back first (Del).</source>
            <translation>已按此价收款。请先退款（Del）。</translation>
        </message>
        <message>
            <source>More than the law allows would be on this card.</source>
            <translation>卡内金额将超过法规上限。</translation>
        </message>
        <message>
            <source>More would come back than was sold.</source>
            <translation>退货数量超过售出数量。</translation>
        </message>
        <message>
            <source>No PIN is asked for now.</source>
            <translation>现在不需要输入密码。</translation>
        </message>
        <message>
            <source>No batch has ended yet.</source>
            <translation>还没有结算过的批次。</translation>
        </message>
        <message>
            <source>No coupon was given.</source>
            <translation>没有用券。</translation>
        </message>
        <message>
            <source>No member buys this.</source>
            <translation>已不按会员计价。</translation>
        </message>
        <message>
            <source>No member is found by this.</source>
            <translation>没有找到这位会员。</translation>
        </message>
        <message>
            <source>No member was chosen.</source>
            <translation>还没有选会员。</translation>
        </message>
        <message>
            <source>No money has been taken.</source>
            <translation>还没有收钱。</translation>
        </message>
        <message>
            <source>Nobody has a PIN yet. Ctrl+U gives you one.</source>
            <translation>还没有人设定密码。按 Ctrl+U 设定。</translation>
        </message>
        <message>
            <source>Nobody has signed yet. Sign in the field, or press 2 for a slip signed on paper.</source>
            <translation>尚未签名。请在框内签名；若已在纸上签名请按 2。</translation>
        </message>
        <message>
            <source>Nobody has this number. Enter makes a new member.</source>
            <translation>没有这个号码。回车即办新会员。</translation>
        </message>
        <message>
            <source>Nobody is asked for a PIN here.</source>
            <translation>这里不查验密码。</translation>
        </message>
        <message>
            <source>Not approved. Choose another means of payment.</source>
            <translation>交易未批准，请改用其他支付方式。</translation>
        </message>
        <message>
            <source>Not approved. Choose another means; call the manager.</source>
            <translation>交易未批准，请改用其他支付方式，并请店长。</translation>
        </message>
        <message>
            <source>Not approved. The customer may call the card's bank.</source>
            <translation>交易未批准，请顾客联系发卡行。</translation>
        </message>
        <message>
            <source>Not enough on the card. Take a smaller amount, or cash.</source>
            <translation>卡内余额不足，请减少金额或改收现金。</translation>
        </message>
        <message>
            <source>Not enough on this stored-value card. Show it again.</source>
            <translation>储值卡余额不足，请重新刷卡。</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>没有应收金额。</translation>
        </message>
        <message>
            <source>Nothing is left on this stored-value card.</source>
            <translation>储值卡余额为零。</translation>
        </message>
        <message>
            <source>Nothing is parked.</source>
            <translation>没有挂单。</translation>
        </message>
        <message>
            <source>Nothing is to be found out about this batch.</source>
            <translation>此批次没有待查明的扣款。</translation>
        </message>
        <message>
            <source>Nothing is to be signed now.</source>
            <translation>现在没有要签名的单据。</translation>
        </message>
        <message>
            <source>Nothing of this was paid that way: pay it out in cash.</source>
            <translation>原单没有这样付款，请退现金。</translation>
        </message>
        <message>
            <source>Nothing waits for approval.</source>
            <translation>没有待复核的事项。</translation>
        </message>
        <message>
            <source>Nothing was asked of the wallet. Choose again how to pay.</source>
            <translation>未向钱包发出请求，请重新选择付款方式。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有任何改动。</translation>
        </message>
        <message>
            <source>Nothing was charged. Choose again.</source>
            <translation>没有扣款，请重新选择。</translation>
        </message>
        <message>
            <source>Nothing was paid out, and no cash is given for it. Hand over the slip.</source>
            <translation>没有退款，也不得改付现金。请把签购单交给顾客。</translation>
        </message>
        <message>
            <source>Now the card that pays.</source>
            <translation>请刷付款的卡。</translation>
        </message>
        <message>
            <source>Only a batch whose end-of-day processing hangs is closed like this.</source>
            <translation>只有日终处理中断的批次才可自行关闭。</translation>
        </message>
        <message>
            <source>Open the card menu first.</source>
            <translation>请先打开银行卡菜单。</translation>
        </message>
        <message>
            <source>Parked. Give {amount} in cash back; Shift+F9 brings it back.</source>
            <translation>已挂单。请退还现金 {amount}；Shift+F9 取回。</translation>
        </message>
        <message>
            <source>Parked. Shift+F9 brings it back.</source>
            <translation>已挂单，Shift+F9 取回。</translation>
        </message>
        <message>
            <source>Payment codes are not set up at this till.</source>
            <translation>本机未设置扫码付。</translation>
        </message>
        <message>
            <source>People are not looked after at this till.</source>
            <translation>本机不管理人员。</translation>
        </message>
        <message>
            <source>Press the customer's segment to finish the sale: Ctrl+1 to Ctrl+{last}.</source>
            <translation>请按客层键完成收款：Ctrl+1 至 Ctrl+{last}。</translation>
        </message>
        <message>
            <source>Press the number of what you want.</source>
            <translation>请按所选项目的数字键。</translation>
        </message>
        <message>
            <source>Printing a copy of {number}.</source>
            <translation>正在补打 {number}。</translation>
        </message>
        <message>
            <source>Printing the slip.</source>
            <translation>正在打印签购单。</translation>
        </message>
        <message>
            <source>Ring up the goods first; a hold is taken in payment.</source>
            <translation>请先录入商品，预授权完成在结算时进行。</translation>
        </message>
        <message>
            <source>Scan the goods first, then the coupon.</source>
            <translation>请先扫商品，再扫券。</translation>
        </message>
        <message>
            <source>Scan the receipt first.</source>
            <translation>请先扫小票。</translation>
        </message>
        <message>
            <source>Signed on with the bank, batch {batch}.</source>
            <translation>已向银行签到，批次号 {batch}。</translation>
        </message>
        <message>
            <source>Signing on with the bank.</source>
            <translation>正在向银行签到。</translation>
        </message>
        <message>
            <source>Somebody else must do this.</source>
            <translation>须由他人来做。</translation>
        </message>
        <message>
            <source>Something else waits for approval.</source>
            <translation>另有事项待复核。</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>已撤销。</translation>
        </message>
        <message>
            <source>Tax is charged again.</source>
            <translation>已恢复征税。</translation>
        </message>
        <message>
            <source>Testing the line to the bank.</source>
            <translation>正在测试银行线路。</translation>
        </message>
        <message>
            <source>That was not the same PIN twice. Choose it anew.</source>
            <translation>两次输入不一致，请重新设定。</translation>
        </message>
        <message>
            <source>The PIN was wrong too often. Use another card.</source>
            <translation>密码错误次数超限，请换卡。</translation>
        </message>
        <message>
            <source>The PIN was wrong. Begin again with the same card.</source>
            <translation>密码错误，请用同一张卡重新开始。</translation>
        </message>
        <message>
            <source>The amount differs from the payment. Correct it.</source>
            <translation>金额与原交易不符，请更正。</translation>
        </message>
        <message>
            <source>The bank alone has charged {amount} in batch {number}: a manager must find out (Ctrl+B).</source>
            <translation>批次 {number} 中银行单方扣款 {amount}，须由店长查明（Ctrl+B）。</translation>
        </message>
        <message>
            <source>The bank cannot answer now. Take another means, or try later.</source>
            <translation>银行暂时无法处理，请改用其他方式或稍后再试。</translation>
        </message>
        <message>
            <source>The bank changes its day. Wait a moment and begin again.</source>
            <translation>银行正在日切，请稍候重新开始。</translation>
        </message>
        <message>
            <source>The bank did not answer. Nothing was charged.</source>
            <translation>银行没有应答，没有扣款。</translation>
        </message>
        <message>
            <source>The bank did not understand the till. Call the technician.</source>
            <translation>银行无法识别报文，请联系技术人员。</translation>
        </message>
        <message>
            <source>The bank does not answer as it should. Try again, or call it.</source>
            <translation>银行没有正常应答。请重试，或致电银行。</translation>
        </message>
        <message>
            <source>The bank does not find the payment. Check the slip.</source>
            <translation>银行找不到原交易，请核对签购单。</translation>
        </message>
        <message>
            <source>The bank has approved it.</source>
            <translation>银行已批准。</translation>
        </message>
        <message>
            <source>The bank has approved {amount} only. Ask for the rest, or give it back (Del).</source>
            <translation>银行只批准了 {amount}。请收取余额，或退回这笔（Del）。</translation>
        </message>
        <message>
            <source>The bank has confirmed that nothing was charged. Choose again how to pay.</source>
            <translation>银行已确认没有扣款，请重新选择支付方式。</translation>
        </message>
        <message>
            <source>The bank has not confirmed what goes back to the card: no cash for it.</source>
            <translation>银行尚未确认退回卡上的款项：不得以现金退付。</translation>
        </message>
        <message>
            <source>The bank has not confirmed yet. Do not swipe again, and take no cash for it.</source>
            <translation>银行尚未确认。请勿再次刷卡，也不要另收现金。</translation>
        </message>
        <message>
            <source>The bank has not confirmed yet: the price stays as it is.</source>
            <translation>银行尚未确认，价格不变。</translation>
        </message>
        <message>
            <source>The bank is being asked. Wait for its answer.</source>
            <translation>正在等待银行应答。</translation>
        </message>
        <message>
            <source>The bank is still to answer for the card before; other baskets can pay in cash.</source>
            <translation>上一笔银行卡结果未知，其他单可收现金。</translation>
        </message>
        <message>
            <source>The bank wants a new sign-on. It was done; begin again.</source>
            <translation>银行要求重新签到，已完成，请重新开始。</translation>
        </message>
        <message>
            <source>The bank's answer is open: the manager's list names it.</source>
            <translation>银行结果待查，已列入店长的待处理清单。</translation>
        </message>
        <message>
            <source>The basket is full. Take payment first.</source>
            <translation>本单已满，请先收款。</translation>
        </message>
        <message>
            <source>The batch is not settled yet: the bank is silent, or a payment is to be cleared.</source>
            <translation>批次尚未结算：银行没有应答，或有支付待查明。</translation>
        </message>
        <message>
            <source>The card terminal has not been used for {days} days: the bank may switch it off.</source>
            <translation>刷卡终端已 {days} 天未使用：银行可能将其停用。</translation>
        </message>
        <message>
            <source>The card terminal is out of service.</source>
            <translation>刷卡终端已停用。</translation>
        </message>
        <message>
            <source>The card was not read well. Show it again.</source>
            <translation>卡片未读好，请重新刷卡。</translation>
        </message>
        <message>
            <source>The card was not read. Show it again.</source>
            <translation>未读到卡。请再刷一次。</translation>
        </message>
        <message>
            <source>The check digit of this number does not fit.</source>
            <translation>卡号的校验位不符。</translation>
        </message>
        <message>
            <source>The copy is being printed.</source>
            <translation>正在补打小票。</translation>
        </message>
        <message>
            <source>The discount is larger than the basket.</source>
            <translation>折扣大于整单金额。</translation>
        </message>
        <message>
            <source>The discount is larger than the line.</source>
            <translation>折扣大于本行金额。</translation>
        </message>
        <message>
            <source>The drawer is counted. The slip is being printed.</source>
            <translation>钱箱已清点，正在打印点钞单。</translation>
        </message>
        <message>
            <source>The drawer is not counted at this till (drawer_count).</source>
            <translation>本机未启用钱箱清点（drawer_count）。</translation>
        </message>
        <message>
            <source>The drawer's slip did not come out: {reason} The report prints it again.</source>
            <translation>点钞单未打出：{reason} 可在“长短款”报表中重新打印。</translation>
        </message>
        <message>
            <source>The end-of-day processing is going on already.</source>
            <translation>日终处理正在进行。</translation>
        </message>
        <message>
            <source>The float of {amount} is in the drawer.</source>
            <translation>备用金 {amount} 已放入钱箱。</translation>
        </message>
        <message>
            <source>The last day must not be before the first.</source>
            <translation>结束日期不能早于开始日期。</translation>
        </message>
        <message>
            <source>The line to the bank is down. Nothing was charged.</source>
            <translation>银行线路不通，没有扣款。</translation>
        </message>
        <message>
            <source>The line to the bank is up.</source>
            <translation>与银行的线路畅通。</translation>
        </message>
        <message>
            <source>The list of barred cards cannot be read: no card is taken.</source>
            <translation>无法读取止付名单：不受理任何卡。</translation>
        </message>
        <message>
            <source>The number of coupon {code} is mistyped.</source>
            <translation>优惠券 {code} 的号码有误。</translation>
        </message>
        <message>
            <source>The number or the PIN is wrong.</source>
            <translation>工号或密码有误。</translation>
        </message>
        <message>
            <source>The number or the PIN is wrong. Wait {seconds} seconds.</source>
            <translation>工号或密码有误，请等 {seconds} 秒。</translation>
        </message>
        <message>
            <source>The offers are still being read. Try again in a moment.</source>
            <translation>促销还在读取，请稍后再试。</translation>
        </message>
        <message>
            <source>The parked basket was paid after all: receipt {number}.</source>
            <translation>挂起的单其实已付：小票 {number}。</translation>
        </message>
        <message>
            <source>The pieces make {amount}: correct them, or type the amount alone.</source>
            <translation>各面额合计 {amount}：请更正张数，或只输入总额。</translation>
        </message>
        <message>
            <source>The price has changed: {before} when it was parked, {now} now.</source>
            <translation>价格已变：挂单时 {before}，现在 {now}。</translation>
        </message>
        <message>
            <source>The quantity must be more than zero.</source>
            <translation>数量必须大于零。</translation>
        </message>
        <message>
            <source>The refund is not confirmed. Give neither cash nor goods; the slip says so.</source>
            <translation>退款未确认，不得退现金或换商品，凭条为证。</translation>
        </message>
        <message>
            <source>The refund is not confirmed. No cash for it: park the basket, give the slip.</source>
            <translation>退款未确认，不得退现金，请挂单并交付凭条。</translation>
        </message>
        <message>
            <source>The shop's ledger refuses this card. Call the manager.</source>
            <translation>储值账簿拒绝此卡，请叫主管。</translation>
        </message>
        <message>
            <source>The slip is to be signed first.</source>
            <translation>请先在签购单上签名。</translation>
        </message>
        <message>
            <source>The terminal is in service again. Sign on with the bank.</source>
            <translation>终端已重新启用，请向银行签到。</translation>
        </message>
        <message>
            <source>The terminal is in service.</source>
            <translation>终端正在使用。</translation>
        </message>
        <message>
            <source>The terminal is out of service. Its slips and batches stay readable.</source>
            <translation>终端已停用，签购单和批次仍可查阅。</translation>
        </message>
        <message>
            <source>The tip comes first: Enter is none. Then show the card again.</source>
            <translation>请先定小费（不给按 Enter），再重新刷卡。</translation>
        </message>
        <message>
            <source>The wallet is still to answer for the code before; other baskets can pay by card.</source>
            <translation>上一笔扫码付结果未知，其他单可刷卡。</translation>
        </message>
        <message>
            <source>The wallets' provider does not answer: end the day again, so that it is asked.</source>
            <translation>钱包服务商无应答：请再做一次日终处理。</translation>
        </message>
        <message>
            <source>There is no batch to settle.</source>
            <translation>没有需要结算的批次。</translation>
        </message>
        <message>
            <source>There is no hold with this number.</source>
            <translation>没有这个号码的预授权。</translation>
        </message>
        <message>
            <source>There is no line yet.</source>
            <translation>还没有商品。</translation>
        </message>
        <message>
            <source>There is no receipt to print again.</source>
            <translation>没有可补打的小票。</translation>
        </message>
        <message>
            <source>There is no receipt {number}.</source>
            <translation>没有小票 {number}。</translation>
        </message>
        <message>
            <source>There is no slip to print again.</source>
            <translation>没有可补打的签购单。</translation>
        </message>
        <message>
            <source>There is no slip with this number.</source>
            <translation>没有此凭证号的签购单。</translation>
        </message>
        <message>
            <source>There is no such line.</source>
            <translation>没有这一行。</translation>
        </message>
        <message>
            <source>There is nothing to park.</source>
            <translation>没有可挂的单。</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>没有可撤销的操作。</translation>
        </message>
        <message>
            <source>These goods are sold in whole pieces.</source>
            <translation>此商品按整件出售。</translation>
        </message>
        <message>
            <source>This PIN must be changed first: sign in with it.</source>
            <translation>此密码须先更换：请用它登录一次。</translation>
        </message>
        <message>
            <source>This amount is too large.</source>
            <translation>金额过大。</translation>
        </message>
        <message>
            <source>This card has a chip: insert it if there is a chip reader.</source>
            <translation>这是芯片卡：如有插卡口请插卡。</translation>
        </message>
        <message>
            <source>This card has expired. Use another one.</source>
            <translation>此卡已过期，请换卡。</translation>
        </message>
        <message>
            <source>This card has expired; the bank may not take it.</source>
            <translation>此卡已过有效期，银行可能不受理。</translation>
        </message>
        <message>
            <source>This card is no member's yet. F2 enrols.</source>
            <translation>此卡还没有会员。按 F2 办理。</translation>
        </message>
        <message>
            <source>This card is not taken. Choose another means of payment.</source>
            <translation>不受理此卡。请换一种支付方式。</translation>
        </message>
        <message>
            <source>This card paid {amount} at {time}, voucher {voucher}. Show it again if it is right.</source>
            <translation>此卡 {time} 已付 {amount}，凭证号 {voucher}。确认无误请再刷一次。</translation>
        </message>
        <message>
            <source>This certificate was valid until {day}.</source>
            <translation>该证书有效期至 {day}，已过期。</translation>
        </message>
        <message>
            <source>This coupon was given already.</source>
            <translation>这张券已经用过了。</translation>
        </message>
        <message>
            <source>This entry is too long, nothing was sold.</source>
            <translation>输入过长，未售出。</translation>
        </message>
        <message>
            <source>This hold was taken or given up already.</source>
            <translation>这笔预授权已完成或已撤销。</translation>
        </message>
        <message>
            <source>This is a barcode, not an amount.</source>
            <translation>这是条码，不是金额。</translation>
        </message>
        <message>
            <source>This is a card for tests.</source>
            <translation>这是测试卡。</translation>
        </message>
        <message>
            <source>This is a member card of the shop, not a bank card.</source>
            <translation>这是本店会员卡，不是银行卡。</translation>
        </message>
        <message>
            <source>This is a stored-value card of the shop, no bank card.</source>
            <translation>这是本店储值卡，不是银行卡。</translation>
        </message>
        <message>
            <source>This is another card than the one that paid.</source>
            <translation>这不是原付款的卡。</translation>
        </message>
        <message>
            <source>This is no bank card.</source>
            <translation>这不是银行卡。</translation>
        </message>
        <message>
            <source>This is no card of the shop.</source>
            <translation>这不是本店的卡。</translation>
        </message>
        <message>
            <source>This is no number of a certificate.</source>
            <translation>这不是证书号。</translation>
        </message>
        <message>
            <source>This is no payment code.</source>
            <translation>这不是付款码。</translation>
        </message>
        <message>
            <source>This is no stored-value card of the shop.</source>
            <translation>这不是本店储值卡。</translation>
        </message>
        <message>
            <source>This line has already come back.</source>
            <translation>这一行已经退过。</translation>
        </message>
        <message>
            <source>This line is a return itself.</source>
            <translation>这一行本身就是退货。</translation>
        </message>
        <message>
            <source>This member has left.</source>
            <translation>此会员已退会。</translation>
        </message>
        <message>
            <source>This name is too long.</source>
            <translation>姓名太长。</translation>
        </message>
        <message>
            <source>This payment cannot be found. Call the manager.</source>
            <translation>找不到这笔付款，请店长处理。</translation>
        </message>
        <message>
            <source>This price holds for cash alone. Give it back first (Del) to pay another way.</source>
            <translation>此价仅限全部现金支付。要改用其他方式，请先退款（Del）。</translation>
        </message>
        <message>
            <source>This quantity is too large.</source>
            <translation>数量过大。</translation>
        </message>
        <message>
            <source>This scan is too long for a code, nothing was sold.</source>
            <translation>扫到的内容过长，不是条码，未售出。</translation>
        </message>
        <message>
            <source>This stored-value card was never loaded here.</source>
            <translation>此储值卡从未在本店充值。</translation>
        </message>
        <message>
            <source>This terminal is not admitted. Call the acquirer.</source>
            <translation>本终端未获准交易，请联系收单机构。</translation>
        </message>
        <message>
            <source>This till knows no members.</source>
            <translation>本机没有会员功能。</translation>
        </message>
        <message>
            <source>This was paid by card: give it back to the card (K). It never becomes cash.</source>
            <translation>原单刷卡付款，须退回原卡（K），不得退现金。</translation>
        </message>
        <message>
            <source>Type an amount above zero.</source>
            <translation>请输入大于零的金额。</translation>
        </message>
        <message>
            <source>Type an amount or a percentage, for example 5 or 10%.</source>
            <translation>请输入金额或百分比，例如 5 或 10%。</translation>
        </message>
        <message>
            <source>Type an amount, a percentage, or both; - is never.</source>
            <translation>请输入金额、百分比或两者；- 表示不允许。</translation>
        </message>
        <message>
            <source>Type an amount, for example 50 or 50.00.</source>
            <translation>请输入金额，例如 50 或 50.00。</translation>
        </message>
        <message>
            <source>Type how many pieces there are, for example 12.</source>
            <translation>请输入张数，例如 12。</translation>
        </message>
        <message>
            <source>Type the amount that the card shall pay.</source>
            <translation>请输入刷卡金额。</translation>
        </message>
        <message>
            <source>Type the amount that was handed over.</source>
            <translation>请输入收到的金额。</translation>
        </message>
        <message>
            <source>Type the name that the receipt shall show.</source>
            <translation>请输入小票上显示的姓名。</translation>
        </message>
        <message>
            <source>Type the new price first, then F6.</source>
            <translation>请先输入新单价，再按 F6。</translation>
        </message>
        <message>
            <source>Type the number of the certificate first, then Shift+F2.</source>
            <translation>请先输入证书号，再按 Shift+F2。</translation>
        </message>
        <message>
            <source>Type the price of one, for example 9.90.</source>
            <translation>请输入单价，例如 9.90。</translation>
        </message>
        <message>
            <source>Type what it is for.</source>
            <translation>请输入用途。</translation>
        </message>
        <message>
            <source>Type what the account's papers say.</source>
            <translation>请按开户资料输入。</translation>
        </message>
        <message>
            <source>Voucher {voucher}: the bank has taken it back, nothing was charged.</source>
            <translation>凭证号 {voucher}：银行已冲正，没有扣款。</translation>
        </message>
        <message>
            <source>Write the code down first, then Enter.</source>
            <translation>请先抄下恢复码，再按 Enter。</translation>
        </message>
        <message>
            <source>Write what was found, and where.</source>
            <translation>请写明查明的结果和依据。</translation>
        </message>
        <message>
            <source>You have no right to do this. Call the manager.</source>
            <translation>没有权限，请店长授权。</translation>
        </message>
        <message>
            <source>Your PIN is changed.</source>
            <translation>密码已更换。</translation>
        </message>
        <message>
            <source>{amount} is back on card {card}; {left} is on it now.</source>
            <translation>{amount} 已退回储值卡 {card}，余额 {left}。</translation>
        </message>
        <message>
            <source>{amount} is much more than is due. Enter it again if it is right.</source>
            <translation>{amount} 远超应收。如果无误，请再输入一次。</translation>
        </message>
        <message>
            <source>{amount} is no amount.</source>
            <translation>{amount} 不是金额。</translation>
        </message>
        <message>
            <source>{amount} is still due.</source>
            <translation>还差 {amount}。</translation>
        </message>
        <message>
            <source>{amount} was paid into the drawer.</source>
            <translation>已存入钱箱 {amount}。</translation>
        </message>
        <message>
            <source>{amount} was paid out of the drawer.</source>
            <translation>已从钱箱支出 {amount}。</translation>
        </message>
        <message>
            <source>{amount} was put on card {card}; {left} is on it now. Take the cash.</source>
            <translation>储值卡 {card} 已充值 {amount}，余额 {left}，请收现金。</translation>
        </message>
        <message>
            <source>{code} is no coupon of this shop.</source>
            <translation>{code} 不是本店的券。</translation>
        </message>
        <message>
            <source>{code} is no member's card.</source>
            <translation>{code} 不是会员卡。</translation>
        </message>
        <message>
            <source>{code} is not in the catalogue, not sold.</source>
            <translation>没有商品 {code}，未售出。</translation>
        </message>
        <message>
            <source>{code} is not in the catalogue.</source>
            <translation>没有商品 {code}。</translation>
        </message>
        <message>
            <source>{code} was scanned and not sold. Finish this step first.</source>
            <translation>扫到 {code}，未售出。请先完成这一步。</translation>
        </message>
        <message>
            <source>{name} cannot approve this. Somebody else must.</source>
            <translation>{name} 无权授权此项，须由他人授权。</translation>
        </message>
        <message>
            <source>{name} has no price.</source>
            <translation>{name} 没有价格。</translation>
        </message>
        <message>
            <source>{name} taken out. Ctrl+Z brings it back.</source>
            <translation>已删除 {name}，Ctrl+Z 撤销。</translation>
        </message>
        <message>
            <source>{now} to pay now, {before} before. Press again to take it.</source>
            <translation>现应收 {now}，原为 {before}。再按一次收款。</translation>
        </message>
        <message>
            <source>{now} to pay with this card. Show it again if that is right.</source>
            <translation>用此卡应付 {now}。确认请再刷一次。</translation>
        </message>
    </context>
    <context>
        <name>Customer</name>
        <message>
            <source>A member saves</source>
            <translation>会员可省</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>找零</translation>
        </message>
        <message>
            <source>Enter your PIN, or just confirm</source>
            <translation>请输入密码，无密码请按确认</translation>
        </message>
        <message>
            <source>Goods come back</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Insert, tap or swipe your card</source>
            <translation>请插卡、挥卡或刷卡</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>请稍候</translation>
        </message>
        <message>
            <source>Please sign</source>
            <translation>请签名</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已收</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已优惠</translation>
        </message>
        <message>
            <source>Still to pay</source>
            <translation>还需支付</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>谢谢惠顾</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>应付</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Would you like to give a tip?</source>
            <translation>要加小费吗？</translation>
        </message>
        <message>
            <source>You get back</source>
            <translation>应退</translation>
        </message>
        <message>
            <source>{amount} more</source>
            <translation>还差 {amount}</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>还差 {count} 件</translation>
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
            <translation>开始</translation>
        </message>
        <message>
            <source>Cards wait until it is done. Cash goes on: Esc leads to the goods.</source>
            <translation>完成之前不能刷卡；现金照收，按 Esc 返回商品。</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>收尾</translation>
        </message>
        <message>
            <source>Taking back</source>
            <translation>冲正</translation>
        </message>
        <message>
            <source>The bank</source>
            <translation>银行</translation>
        </message>
        <message>
            <source>The batch is being settled</source>
            <translation>正在批结算</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>交易明细</translation>
        </message>
        <message>
            <source>Transactions told</source>
            <translation>已上送</translation>
        </message>
        <message>
            <source>after what the bank is being asked now</source>
            <translation>等银行答复当前的请求</translation>
        </message>
        <message>
            <source>being compared with the bank's</source>
            <translation>正与银行核对</translation>
        </message>
        <message>
            <source>does not answer; what is done stays done</source>
            <translation>没有应答；已完成的步骤保留</translation>
        </message>
        <message>
            <source>has charged something</source>
            <translation>银行有单方扣款</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>/ {count}</translation>
        </message>
        <message>
            <source>settle the batch</source>
            <translation>批结算</translation>
        </message>
        <message>
            <source>the bank counts differently: each is told</source>
            <translation>与银行不符，逐笔上送</translation>
        </message>
        <message>
            <source>the bank is told that this is all</source>
            <translation>通知银行上送完毕</translation>
        </message>
        <message>
            <source>the same on both sides</source>
            <translation>双方一致</translation>
        </message>
        <message>
            <source>told to the bank: {done} of {count}</source>
            <translation>已上送 {done} / {count} 笔</translation>
        </message>
        <message>
            <source>voucher {number}, until the bank confirms</source>
            <translation>凭证号 {number}，直到银行确认</translation>
        </message>
        <message>
            <source>{count} transactions, no card is taken now</source>
            <translation>{count} 笔交易，暂停刷卡</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>+{amount} over</source>
            <translation>长款 +{amount}</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Cash of sales</source>
            <translation>销售现金</translation>
        </message>
        <message>
            <source>Cash that is of no return; then Enter.</source>
            <translation>与退货无关的现金，输入后按 Enter。</translation>
        </message>
        <message>
            <source>Cash that is of no sale; then Enter.</source>
            <translation>与销售无关的现金，输入后按 Enter。</translation>
        </message>
        <message>
            <source>Choose what is done with it.</source>
            <translation>请选择操作。</translation>
        </message>
        <message>
            <source>Choose why</source>
            <translation>请选原因</translation>
        </message>
        <message>
            <source>Count the drawer</source>
            <translation>清点钱箱</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>实交现金</translation>
        </message>
        <message>
            <source>Drawer: {how}</source>
            <translation>钱箱：{how}</translation>
        </message>
        <message>
            <source>Enter confirms it and cannot be taken back; without pieces, type the amount.</source>
            <translation>按 Enter 确认，确认后不能撤回；未输入张数时可直接输入总额。</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>应交现金</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>备用金</translation>
        </message>
        <message>
            <source>How many of {piece}?</source>
            <translation>{piece} 有多少张？</translation>
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
            <translation>备用金多少？</translation>
        </message>
        <message>
            <source>Is this everything?</source>
            <translation>全部点完了吗？</translation>
        </message>
        <message>
            <source>It is being written.</source>
            <translation>正在记录。</translation>
        </message>
        <message>
            <source>It is written down.</source>
            <translation>已记录。</translation>
        </message>
        <message>
            <source>No count</source>
            <translation>不点钞日结</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>长款</translation>
        </message>
        <message>
            <source>Over / short</source>
            <translation>长短款</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>退款付出</translation>
        </message>
        <message>
            <source>Paid in</source>
            <translation>现金收入</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>现金支出</translation>
        </message>
        <message>
            <source>Pay cash in</source>
            <translation>存入现金</translation>
        </message>
        <message>
            <source>Pay cash out</source>
            <translation>支出现金</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>张数</translation>
        </message>
        <message>
            <source>Press the number of the reason.</source>
            <translation>请按原因前的数字。</translation>
        </message>
        <message>
            <source>Put on cards</source>
            <translation>储值卡充值</translation>
        </message>
        <message>
            <source>Put the float in</source>
            <translation>放入备用金</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短款</translation>
        </message>
        <message>
            <source>The cash drawer</source>
            <translation>钱箱</translation>
        </message>
        <message>
            <source>Type it, then Enter.</source>
            <translation>输入后按 Enter。</translation>
        </message>
        <message>
            <source>Type the pieces, then Enter; + goes to the whole.</source>
            <translation>输入张数后按 Enter；按 + 跳到合计。</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>What is put in to give change from; then Enter.</source>
            <translation>开班时放入、用于找零的现金，输入后按 Enter。</translation>
        </message>
        <message>
            <source>What is {amount} for?</source>
            <translation>{amount} 的用途是？</translation>
        </message>
        <message>
            <source>What lies in the drawer</source>
            <translation>钱箱里有</translation>
        </message>
        <message>
            <source>Whole amount</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>相符</translation>
        </message>
        <message>
            <source>−{amount} short</source>
            <translation>短款 −{amount}</translation>
        </message>
    </context>
    <context>
        <name>DrawerSlip</name>
        <message>
            <source>Business day</source>
            <translation>营业日</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>点钞人</translation>
        </message>
        <message>
            <source>DAY CLOSED: Z {z}</source>
            <translation>日结单 Z {z}</translation>
        </message>
        <message>
            <source>DRAWER COUNT</source>
            <translation>点钞单</translation>
        </message>
        <message>
            <source>Discounts</source>
            <translation>折扣</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>单据数</translation>
        </message>
        <message>
            <source>Grand total</source>
            <translation>累计总额</translation>
        </message>
        <message>
            <source>Gross sales</source>
            <translation>销售总额</translation>
        </message>
        <message>
            <source>Head of the journal</source>
            <translation>流水末条哈希</translation>
        </message>
        <message>
            <source>Put on cards in cash</source>
            <translation>储值卡现金充值</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>小票号</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Signature of the witness</source>
            <translation>监点人签字</translation>
        </message>
        <message>
            <source>Signature of who counted</source>
            <translation>点钞人签字</translation>
        </message>
        <message>
            <source>Tax in it</source>
            <translation>其中税额</translation>
        </message>
        <message>
            <source>Total with tax</source>
            <translation>含税合计</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Card, telephone, or name</source>
            <translation>会员卡、手机号或姓名</translation>
        </message>
        <message>
            <source>Cash received</source>
            <translation>收到现金</translation>
        </message>
        <message>
            <source>Choose a parked basket with the arrows and Enter</source>
            <translation>用方向键选挂单，Enter 取回</translation>
        </message>
        <message>
            <source>Choose the reason: 1 to 4, or Enter for the first</source>
            <translation>选原因：1 到 4，Enter 选第一个</translation>
        </message>
        <message>
            <source>Enter pays out exactly what is due</source>
            <translation>Enter 退出应退金额</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>输入行</translation>
        </message>
        <message>
            <source>Name, or Enter alone</source>
            <translation>姓名，或直接回车</translation>
        </message>
        <message>
            <source>Pay out</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Price of one, for example 9.90</source>
            <translation>单价，例如 9.90</translation>
        </message>
        <message>
            <source>Scan the receipt, or type its number</source>
            <translation>扫小票，或输入单号</translation>
        </message>
        <message>
            <source>Scan, or type code, words, quantity*</source>
            <translation>扫码，或输入条码、拼音、数量*</translation>
        </message>
        <message>
            <source>Telephone, or Enter alone</source>
            <translation>手机号，或直接回车</translation>
        </message>
        <message>
            <source>Words, pinyin or initials; or scan for the price</source>
            <translation>品名、拼音或首字母；扫码查价</translation>
        </message>
        <message>
            <source>of the next item; Enter sets the selected line</source>
            <translation>下一件的数量；Enter 改当前行</translation>
        </message>
    </context>
    <context>
        <name>Exploits</name>
        <message>
            <source>{basket}: who brings {part} back keeps the rest for {paid} instead of {honest}.</source>
            <translation>{basket}：退掉 {part} 后，留下的只花 {paid}，单买要 {honest}。</translation>
        </message>
        <message>
            <source>{basket}: {honest} together, {paid} on two receipts, the first with {part}.</source>
            <translation>{basket}：一起买 {honest}，分两张小票只要 {paid}，第一张买 {part}。</translation>
        </message>
        <message>
            <source>{basket}: {paid} in all, but {honest} without {part}.</source>
            <translation>{basket}：共 {paid}，不加 {part} 反而要 {honest}。</translation>
        </message>
        <message>
            <source>{basket}: {part} brings {paid} without tax and cost {honest}.</source>
            <translation>{basket}：其中 {part} 不含税只卖 {paid}，进价却是 {honest}。</translation>
        </message>
        <message>
            <source>{basket}: {part} goes for nothing, though no offer gives it away.</source>
            <translation>{basket}：其中 {part} 变成白送，却没有哪个活动要送它。</translation>
        </message>
    </context>
    <context>
        <name>Goods</name>
        <message>
            <source>Discounts</source>
            <translation>优惠</translation>
        </message>
        <message>
            <source>Subtotal</source>
            <translation>小计</translation>
        </message>
        <message>
            <source>and {count} lines above</source>
            <translation>上面还有 {count} 行</translation>
        </message>
        <message>
            <source>perhaps not the best price</source>
            <translation>可能不是最优惠价</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>DEMO</source>
            <translation>演示</translation>
        </message>
        <message>
            <source>Till {key}</source>
            <translation>收银机 {key}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Scan the first item</source>
            <translation>请扫第一件商品</translation>
        </message>
        <message>
            <source>Scan the receipt</source>
            <translation>请扫小票</translation>
        </message>
        <message>
            <source>back to selling</source>
            <translation>返回销售</translation>
        </message>
        <message>
            <source>brings a parked basket back</source>
            <translation>取回挂单</translation>
        </message>
        <message>
            <source>finds goods by pinyin initials or words</source>
            <translation>拼音首字母或品名查找，例如“苹果”</translation>
        </message>
        <message>
            <source>or type its number and Enter</source>
            <translation>或输入单号，按 Enter</translation>
        </message>
        <message>
            <source>return: scan the receipt</source>
            <translation>退货，先扫小票</translation>
        </message>
        <message>
            <source>then scan: six of it at once</source>
            <translation>再扫码，一次加 6 件</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>A barcode has 8, 12, 13 or 14 digits.</source>
            <translation>条码应为 8、12、13 或 14 位。</translation>
        </message>
        <message>
            <source>A barcode has digits only.</source>
            <translation>条码只能是数字。</translation>
        </message>
        <message>
            <source>A case needs its code and its units.</source>
            <translation>整箱需要箱码和每箱数量。</translation>
        </message>
        <message>
            <source>A cell holds a sign that is no text.</source>
            <translation>单元格里有非文字的字符。</translation>
        </message>
        <message>
            <source>A cell is too long.</source>
            <translation>单元格内容过长。</translation>
        </message>
        <message>
            <source>A line needs a price or an amount.</source>
            <translation>一行要有单价或金额。</translation>
        </message>
        <message>
            <source>A price is not below zero.</source>
            <translation>价格不能为负。</translation>
        </message>
        <message>
            <source>Day and month of this date cannot be told apart.</source>
            <translation>这个日期分不清日和月。</translation>
        </message>
        <message>
            <source>Hours are written 17:00-19:00.</source>
            <translation>时段请写作 17:00-19:00。</translation>
        </message>
        <message>
            <source>New goods need a name.</source>
            <translation>新商品要有品名。</translation>
        </message>
        <message>
            <source>No column holds a member's number, card or telephone.</source>
            <translation>没有会员号、会员卡或手机号这一列。</translation>
        </message>
        <message>
            <source>No column holds the code of the goods.</source>
            <translation>没有货号或条码列。</translation>
        </message>
        <message>
            <source>No column holds the price.</source>
            <translation>没有价格列。</translation>
        </message>
        <message>
            <source>Row {row} of the same document is refused.</source>
            <translation>同一单的第 {row} 行被拒。</translation>
        </message>
        <message>
            <source>Row {row} says otherwise of this code.</source>
            <translation>第 {row} 行对此货号另有说法。</translation>
        </message>
        <message>
            <source>Row {row} says otherwise of this member.</source>
            <translation>第 {row} 行对此会员另有说法。</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Sheets are read only where defusedxml is installed.</source>
            <translation>只有装了 defusedxml 才能读取电子表格。</translation>
        </message>
        <message>
            <source>The amount of this line is too large.</source>
            <translation>这一行金额过大。</translation>
        </message>
        <message>
            <source>The barcode's check digit is wrong.</source>
            <translation>条码校验位不对。</translation>
        </message>
        <message>
            <source>The code is missing.</source>
            <translation>缺少货号。</translation>
        </message>
        <message>
            <source>The document's number is missing.</source>
            <translation>缺少单号。</translation>
        </message>
        <message>
            <source>The price is missing.</source>
            <translation>缺少价格。</translation>
        </message>
        <message>
            <source>The quantity must be more than zero.</source>
            <translation>数量必须大于零。</translation>
        </message>
        <message>
            <source>The quotes of this row are not in order.</source>
            <translation>这一行的引号不配对。</translation>
        </message>
        <message>
            <source>The tax is not inside the amount.</source>
            <translation>税额不在金额之内。</translation>
        </message>
        <message>
            <source>There is no column {column}.</source>
            <translation>没有 {column} 这一列。</translation>
        </message>
        <message>
            <source>There is no tax class {name}.</source>
            <translation>没有税目 {name}。</translation>
        </message>
        <message>
            <source>These columns are missing: {names}.</source>
            <translation>缺少这些列：{names}。</translation>
        </message>
        <message>
            <source>These columns were ignored: {names}.</source>
            <translation>以下列未使用：{names}。</translation>
        </message>
        <message>
            <source>This document is already recorded with other content.</source>
            <translation>此单已有记录，内容不同。</translation>
        </message>
        <message>
            <source>This file cannot be read: {path}.</source>
            <translation>无法读取文件：{path}。</translation>
        </message>
        <message>
            <source>This file has no header.</source>
            <translation>文件没有表头。</translation>
        </message>
        <message>
            <source>This file is in no known encoding: UTF-8, GB18030, Big5 or UTF-16.</source>
            <translation>文件编码无法识别，应为 UTF-8、GB18030、Big5 或 UTF-16。</translation>
        </message>
        <message>
            <source>This file is too large.</source>
            <translation>文件过大。</translation>
        </message>
        <message>
            <source>This is longer than {most} signs.</source>
            <translation>超过 {most} 个字。</translation>
        </message>
        <message>
            <source>This is neither yes nor no.</source>
            <translation>请填写“是”或“否”。</translation>
        </message>
        <message>
            <source>This is no amount.</source>
            <translation>这不是金额。</translation>
        </message>
        <message>
            <source>This is no date and time.</source>
            <translation>这不是日期时间。</translation>
        </message>
        <message>
            <source>This is no day like 2026-03-02.</source>
            <translation>不是像 2026-03-02 这样的日期。</translation>
        </message>
        <message>
            <source>This is no day of the year like 05-17.</source>
            <translation>不是像 05-17 这样的生日。</translation>
        </message>
        <message>
            <source>This is no price with at most four decimals.</source>
            <translation>这不是价格（最多四位小数）。</translation>
        </message>
        <message>
            <source>This is no quantity with at most three decimals.</source>
            <translation>这不是数量（最多三位小数）。</translation>
        </message>
        <message>
            <source>This is no tax rate.</source>
            <translation>这不是税率。</translation>
        </message>
        <message>
            <source>This is no telephone number.</source>
            <translation>不是电话号码。</translation>
        </message>
        <message>
            <source>This row has more cells than the header.</source>
            <translation>这一行的单元格多于表头。</translation>
        </message>
        <message>
            <source>This row names no member.</source>
            <translation>这一行没有指明会员。</translation>
        </message>
        <message>
            <source>Weekdays are written 1-5 or 6,7; Monday is 1.</source>
            <translation>星期请写作 1-5 或 6,7；1 为星期一。</translation>
        </message>
        <message>
            <source>{code} already leads to {owner}.</source>
            <translation>{code} 已属于 {owner}。</translation>
        </message>
        <message>
            <source>{code} is not in the catalogue.</source>
            <translation>目录中没有 {code}。</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Loaded. Check value {value}: compare it with the letter that the key came in.</source>
            <translation>已装入。校验值 {value}：请与密钥函上的核对。</translation>
        </message>
    </context>
    <context>
        <name>Label</name>
        <message>
            <source>30-day lowest {price}</source>
            <translation>30 天最低价 {price}</translation>
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
            <translation>读卡器</translation>
        </message>
        <message>
            <source>Cards: day's end</source>
            <translation>银行卡日终</translation>
        </message>
        <message>
            <source>No card reader</source>
            <translation>读卡器未连接</translation>
        </message>
        <message>
            <source>Not printed, kept for later</source>
            <translation>未打印，已留待补打</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>The bank alone has charged</source>
            <translation>银行单方扣款</translation>
        </message>
    </context>
    <context>
        <name>Limit</name>
        <message>
            <source>not at all</source>
            <translation>不允许</translation>
        </message>
        <message>
            <source>up to {limit}</source>
            <translation>不超过 {limit}</translation>
        </message>
        <message>
            <source>with somebody's approval</source>
            <translation>须他人授权</translation>
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
            <translation>会员</translation>
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
            <translation>8折 或 20%；-5 为减 5；=9.90 为特价</translation>
        </message>
        <message>
            <source>67 for Saturday and Sunday</source>
            <translation>67 即周六、周日</translation>
        </message>
        <message>
            <source>=10.80 for a price, 20%, -5 for 5 off</source>
            <translation>=10.80 为总价；8折 或 20%；-5 为减 5</translation>
        </message>
        <message>
            <source>a day: 31, 1231 or 2026-12-31</source>
            <translation>日期：31、1231 或 2026-12-31</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>an amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>choose with the arrow keys</source>
            <translation>用方向键选择</translation>
        </message>
        <message>
            <source>name, code or #mark; + adds, - leaves out</source>
            <translation>品名、拼音、货号或 #标签；+ 再加，- 除外</translation>
        </message>
        <message>
            <source>one more of these?</source>
            <translation>再加一项？</translation>
        </message>
        <message>
            <source>one or more, parted by commas</source>
            <translation>一个或多个，用逗号分开</translation>
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
            <translation>已结束</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>未开始</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>进行中</translation>
        </message>
    </context>
    <context>
        <name>OfferName</name>
        <message>
            <source>Buy {buy}, get {get} free</source>
            <translation>买{buy}送{get}</translation>
        </message>
        <message>
            <source>Buy {buy}, get {get} {cut}</source>
            <translation>买{buy}件，另{get}件{cut}</translation>
        </message>
        <message>
            <source>Every {spend} spent: {cut}</source>
            <translation>每满{spend}{cut}</translation>
        </message>
        <message>
            <source>Spend {spend}: {cut}</source>
            <translation>满{spend}{cut}</translation>
        </message>
        <message>
            <source>{cut} on everything</source>
            <translation>全场{cut}</translation>
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
            <translation>有一种买法能钻空子。再按 Ctrl+S 仍然上线。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back to selling</source>
            <translation>返回销售</translation>
        </message>
        <message>
            <source>Begin with a ready-made sentence</source>
            <translation>从一句现成的话开始</translation>
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
            <translation>再按 Del 立即结束“{name}”。</translation>
        </message>
        <message>
            <source>End</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>It does not run: there is nothing to end.</source>
            <translation>没有在进行，不必结束。</translation>
        </message>
        <message>
            <source>It is ended. What was sold stays as it was.</source>
            <translation>已结束。已售出的不受影响。</translation>
        </message>
        <message>
            <source>Keep as draft</source>
            <translation>存为草稿</translation>
        </message>
        <message>
            <source>Kept as a draft. No till uses it.</source>
            <translation>已存为草稿，收银台不会使用。</translation>
        </message>
        <message>
            <source>Launch</source>
            <translation>上线</translation>
        </message>
        <message>
            <source>More, less</source>
            <translation>更多、收起</translation>
        </message>
        <message>
            <source>New offer</source>
            <translation>新建促销</translation>
        </message>
        <message>
            <source>Not saved. Esc again gives it up.</source>
            <translation>尚未保存。再按 Esc 放弃。</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>促销</translation>
        </message>
        <message>
            <source>One offer, one sentence</source>
            <translation>一句话就是一个促销</translation>
        </message>
        <message>
            <source>Tab goes on, typing and the arrow keys choose</source>
            <translation>Tab 到下一处，输入或用方向键选择</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>选用</translation>
        </message>
        <message>
            <source>There is no offer yet. + begins one.</source>
            <translation>还没有促销。按 + 新建。</translation>
        </message>
        <message>
            <source>There is no ready-made sentence of this name.</source>
            <translation>没有这个名字的现成句子。</translation>
        </message>
        <message>
            <source>This means nothing here. Type something else.</source>
            <translation>这里不能这样填，请重新输入。</translation>
        </message>
        <message>
            <source>Type to find one, Enter takes it</source>
            <translation>输入查找，回车选用</translation>
        </message>
        <message>
            <source>What may stand here</source>
            <translation>这里可以填</translation>
        </message>
        <message>
            <source>Which offer?</source>
            <translation>要做什么促销？</translation>
        </message>
        <message>
            <source>Written down. The till uses it from now on.</source>
            <translation>已保存，收银台即刻生效。</translation>
        </message>
        <message>
            <source>{count} offers</source>
            <translation>{count} 个促销</translation>
        </message>
        <message>
            <source>{count} weeks</source>
            <translation>{count} 周</translation>
        </message>
    </context>
    <context>
        <name>OfferTrial</name>
        <message>
            <source>Before it is launched</source>
            <translation>上线之前</translation>
        </message>
        <message>
            <source>Can it be cheated?</source>
            <translation>会被钻空子吗？</translation>
        </message>
        <message>
            <source>Discount given</source>
            <translation>让利合计</translation>
        </message>
        <message>
            <source>Discount in a week</source>
            <translation>平均每周让利</translation>
        </message>
        <message>
            <source>F6: a basket that is cheaper split, padded or brought back</source>
            <translation>F6：拆单、凑单、退货后更便宜的买法</translation>
        </message>
        <message>
            <source>F7, F8, F9: what it would have cost on what was sold</source>
            <translation>F7、F8、F9：按以往的销售试算要让利多少</translation>
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
            <translation>试了 {count} 种买法，没有发现漏洞。</translation>
        </message>
        <message>
            <source>Nothing was sold in this time.</source>
            <translation>这段时间没有销售。</translation>
        </message>
        <message>
            <source>Receipts it touches</source>
            <translation>涉及小票</translation>
        </message>
        <message>
            <source>Sales without tax</source>
            <translation>不含税销售额</translation>
        </message>
        <message>
            <source>What would it have cost in {weeks} weeks?</source>
            <translation>过去 {weeks} 周要花多少？</translation>
        </message>
        <message>
            <source>little</source>
            <translation>轻微</translation>
        </message>
        <message>
            <source>much</source>
            <translation>严重</translation>
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
            <translation>已试 {done} 种，Esc 停止</translation>
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
            <translation>另一促销更优惠或优先</translation>
        </message>
        <message>
            <source>for another way to pay</source>
            <translation>仅限其他付款方式</translation>
        </message>
        <message>
            <source>for members only</source>
            <translation>仅限会员</translation>
        </message>
        <message>
            <source>for other customers</source>
            <translation>仅限其他顾客</translation>
        </message>
        <message>
            <source>next step: {missing}</source>
            <translation>下一档：{missing}</translation>
        </message>
        <message>
            <source>not at this hour</source>
            <translation>不在此时段</translation>
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
            <translation>尚未满足条件</translation>
        </message>
        <message>
            <source>used as often as it may be</source>
            <translation>已达使用次数上限</translation>
        </message>
        <message>
            <source>with its coupon only</source>
            <translation>需凭优惠券</translation>
        </message>
        <message>
            <source>{amount} more</source>
            <translation>还差 {amount}</translation>
        </message>
        <message>
            <source>{amount} more: {name}</source>
            <translation>再买 {amount} 即享：{name}</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>还差 {count} 件</translation>
        </message>
        <message>
            <source>{count} more: {name}</source>
            <translation>再买 {count} 件即享：{name}</translation>
        </message>
        <message>
            <source>{name} takes {amount} off.</source>
            <translation>{name}优惠 {amount}。</translation>
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
            <translation>确认</translation>
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
            <translation>数字键</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>改价</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>Arrows and Enter choose, Esc leaves</source>
            <translation>方向键和回车选择，Esc 返回</translation>
        </message>
        <message>
            <source>Buy without {member}</source>
            <translation>不按会员 {member} 计价</translation>
        </message>
        <message>
            <source>Enter sells it, Esc leaves</source>
            <translation>Enter 售出，Esc 离开</translation>
        </message>
        <message>
            <source>Esc leaves everything as it was</source>
            <translation>Esc 不作改动</translation>
        </message>
        <message>
            <source>F4 or Esc closes this list</source>
            <translation>按 F4 或 Esc 关闭</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>办新会员</translation>
        </message>
        <message>
            <source>No offer concerns this basket</source>
            <translation>没有与本单有关的促销</translation>
        </message>
        <message>
            <source>Nobody has {number}</source>
            <translation>{number} 还没有会员</translation>
        </message>
        <message>
            <source>Not applied, and why</source>
            <translation>未生效及原因</translation>
        </message>
        <message>
            <source>Offers on this basket</source>
            <translation>本单促销</translation>
        </message>
        <message>
            <source>Parked baskets</source>
            <translation>挂单</translation>
        </message>
        <message>
            <source>Scan the card, or type the number and Enter</source>
            <translation>扫会员卡，或输入手机号后回车</translation>
        </message>
        <message>
            <source>Type the name first, if you like</source>
            <translation>可先输入姓名，Esc 返回</translation>
        </message>
        <message>
            <source>Who buys?</source>
            <translation>哪位会员？</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>{count} found</source>
            <translation>找到 {count} 种</translation>
        </message>
        <message>
            <source>{count} lines</source>
            <translation>{count} 行</translation>
        </message>
        <message>
            <source>{count} members found</source>
            <translation>找到 {count} 位会员</translation>
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
            <translation>Ctrl + 数字</translation>
        </message>
        <message>
            <source>Press the letter</source>
            <translation>支付方式，按字母键</translation>
        </message>
        <message>
            <source>Take it and note the customer, if you like</source>
            <translation>收款并记录客层，可不选</translation>
        </message>
        <message>
            <source>This refund</source>
            <translation>本次退款</translation>
        </message>
        <message>
            <source>Who buys? One of these finishes the sale</source>
            <translation>请选客层，按下即完成收款</translation>
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
            <translation>原价</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>货号</translation>
        </message>
        <message>
            <source>For</source>
            <translation>适用</translation>
        </message>
        <message>
            <source>From</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>From how many</source>
            <translation>起售数量</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>Labels to hang</source>
            <translation>待上架的价签</translation>
        </message>
        <message>
            <source>Labels to print</source>
            <translation>待打印的价签</translation>
        </message>
        <message>
            <source>Labels: {file}</source>
            <translation>价签：{file}</translation>
        </message>
        <message>
            <source>New price</source>
            <translation>新价格</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Prices of the goods</source>
            <translation>该商品的价格</translation>
        </message>
        <message>
            <source>Print, 58 × 38</source>
            <translation>打印 58 × 38</translation>
        </message>
        <message>
            <source>Print, A4 sheet</source>
            <translation>打印 A4</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>There are no such goods.</source>
            <translation>没有该商品。</translation>
        </message>
        <message>
            <source>They hang</source>
            <translation>确认已上架</translation>
        </message>
        <message>
            <source>This price is known already.</source>
            <translation>该价格已存在。</translation>
        </message>
        <message>
            <source>To hang</source>
            <translation>待上架</translation>
        </message>
        <message>
            <source>To print</source>
            <translation>待打印</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>录入</translation>
        </message>
        <message>
            <source>case of {count}</source>
            <translation>整箱 {count} 件</translation>
        </message>
        <message>
            <source>code or barcode</source>
            <translation>货号或条码</translation>
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
            <translation>商品导入</translation>
        </message>
        <message>
            <source>list of prices</source>
            <translation>价格表导入</translation>
        </message>
        <message>
            <source>lowest in 30 days {price}</source>
            <translation>30 天最低 {price}</translation>
        </message>
        <message>
            <source>members</source>
            <translation>会员</translation>
        </message>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>now {price}</source>
            <translation>现价 {price}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>over</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>未生效</translation>
        </message>
        <message>
            <source>price before</source>
            <translation>原价签</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>已被替换</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>waits for its label</source>
            <translation>等待价签</translation>
        </message>
        <message>
            <source>{count} prices</source>
            <translation>{count} 条价格</translation>
        </message>
    </context>
    <context>
        <name>Prices</name>
        <message>
            <source>Case price</source>
            <translation>整箱价</translation>
        </message>
        <message>
            <source>Member price</source>
            <translation>会员价</translation>
        </message>
        <message>
            <source>Price for {name}</source>
            <translation>{name} 价</translation>
        </message>
        <message>
            <source>Quantity price</source>
            <translation>多件价</translation>
        </message>
        <message>
            <source>Special price</source>
            <translation>特价</translation>
        </message>
    </context>
    <context>
        <name>Quick keys</name>
        <message>
            <source>Quick keys</source>
            <translation>快捷键</translation>
        </message>
    </context>
    <context>
        <name>Ready</name>
        <message>
            <source>A gift with the purchase</source>
            <translation>满额赠品</translation>
        </message>
        <message>
            <source>Add-on at a special price</source>
            <translation>加价换购</translation>
        </message>
        <message>
            <source>An amount off each piece</source>
            <translation>每件立减</translation>
        </message>
        <message>
            <source>Any 3 for one price</source>
            <translation>任选3件一口价</translation>
        </message>
        <message>
            <source>Bundle with an amount off</source>
            <translation>搭配立减</translation>
        </message>
        <message>
            <source>Buy one, get one free</source>
            <translation>买一送一</translation>
        </message>
        <message>
            <source>Coupon with a code</source>
            <translation>优惠券码</translation>
        </message>
        <message>
            <source>Every 100 spent, 20 off again</source>
            <translation>每满100减20</translation>
        </message>
        <message>
            <source>For members only</source>
            <translation>会员专享</translation>
        </message>
        <message>
            <source>Happy hour</source>
            <translation>限时折扣</translation>
        </message>
        <message>
            <source>Meal deal for one price</source>
            <translation>套餐一口价</translation>
        </message>
        <message>
            <source>Percent off some goods</source>
            <translation>商品打折</translation>
        </message>
        <message>
            <source>Percent off the whole basket</source>
            <translation>整单打折</translation>
        </message>
        <message>
            <source>Second one half price</source>
            <translation>第二件半价</translation>
        </message>
        <message>
            <source>Several steps: 100 less 10, 200 less 30</source>
            <translation>多档满减：满100减10，满200减30</translation>
        </message>
        <message>
            <source>Special price</source>
            <translation>特价</translation>
        </message>
        <message>
            <source>Spend 100, save 20</source>
            <translation>满100减20</translation>
        </message>
        <message>
            <source>The more, the cheaper</source>
            <translation>阶梯价：多买多省</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>Another tender was chosen</source>
            <translation>选错付款方式</translation>
        </message>
        <message>
            <source>Cash moved without being written</source>
            <translation>现金进出未登记</translation>
        </message>
        <message>
            <source>Change was given wrongly</source>
            <translation>找零有误</translation>
        </message>
        <message>
            <source>Charity</source>
            <translation>慈善机构</translation>
        </message>
        <message>
            <source>Customer left</source>
            <translation>顾客离开</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>外包装破损</translation>
        </message>
        <message>
            <source>Diplomat</source>
            <translation>外交人员</translation>
        </message>
        <message>
            <source>Does not suit</source>
            <translation>不合适</translation>
        </message>
        <message>
            <source>For resale</source>
            <translation>转售</translation>
        </message>
        <message>
            <source>Forgot the purse</source>
            <translation>忘带钱</translation>
        </message>
        <message>
            <source>Label shows less</source>
            <translation>价签较低</translation>
        </message>
        <message>
            <source>Manager's decision</source>
            <translation>店长决定</translation>
        </message>
        <message>
            <source>Nobody knows</source>
            <translation>原因不明</translation>
        </message>
        <message>
            <source>Only a trial</source>
            <translation>只是试用</translation>
        </message>
        <message>
            <source>Past its date</source>
            <translation>已过保质期</translation>
        </message>
        <message>
            <source>Public body</source>
            <translation>政府机构</translation>
        </message>
        <message>
            <source>Regular customer</source>
            <translation>老顾客</translation>
        </message>
        <message>
            <source>Rung up by mistake</source>
            <translation>录错</translation>
        </message>
        <message>
            <source>Wrong item</source>
            <translation>买错商品</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>A demonstration: nothing was really sold.</source>
            <translation>演示小票，并非真实交易</translation>
        </message>
        <message>
            <source>After rounding</source>
            <translation>抹零后</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>银行卡</translation>
        </message>
        <message>
            <source>Basket discount</source>
            <translation>整单折扣</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>现金</translation>
        </message>
        <message>
            <source>Cash rounding</source>
            <translation>抹零</translation>
        </message>
        <message>
            <source>Cashier {name}</source>
            <translation>收银员 {name}</translation>
        </message>
        <message>
            <source>Certificate valid until</source>
            <translation>证书有效期至</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>找零</translation>
        </message>
        <message>
            <source>Changed price {price}</source>
            <translation>改价 {price}</translation>
        </message>
        <message>
            <source>Changed prices</source>
            <translation>改价</translation>
        </message>
        <message>
            <source>Charged to the card</source>
            <translation>银行卡扣款合计</translation>
        </message>
        <message>
            <source>DEMO</source>
            <translation>演示 / DEMO</translation>
        </message>
        <message>
            <source>DUPLICATE {copy}</source>
            <translation>补打 / DUPLICATE {copy}</translation>
        </message>
        <message>
            <source>EXCHANGE</source>
            <translation>换货 / EXCHANGE</translation>
        </message>
        <message>
            <source>Former number</source>
            <translation>原系统单号</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>含税</translation>
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
            <translation>余额 {amount}</translation>
        </message>
        <message>
            <source>Line discount</source>
            <translation>单品折扣</translation>
        </message>
        <message>
            <source>Line discounts</source>
            <translation>单品折扣</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>会员</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>不含税</translation>
        </message>
        <message>
            <source>Original receipt</source>
            <translation>原单号</translation>
        </message>
        <message>
            <source>Please bring this receipt to return goods.</source>
            <translation>退换货请凭此小票</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>扫码付</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>REFUND</source>
            <translation>应退</translation>
        </message>
        <message>
            <source>RETURN</source>
            <translation>退货（商品） / RETURN</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>税率</translation>
        </message>
        <message>
            <source>Receipt {number}</source>
            <translation>单号 {number}</translation>
        </message>
        <message>
            <source>Share of discount</source>
            <translation>整单折扣分摊</translation>
        </message>
        <message>
            <source>Stored value</source>
            <translation>储值卡</translation>
        </message>
        <message>
            <source>Subtotal {amount}</source>
            <translation>小计 {amount}</translation>
        </message>
        <message>
            <source>TOTAL</source>
            <translation>应收</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>税额</translation>
        </message>
        <message>
            <source>Tax added</source>
            <translation>另加税额</translation>
        </message>
        <message>
            <source>Tax exempt: {reason}</source>
            <translation>免税：{reason}</translation>
        </message>
        <message>
            <source>Tax no. {number}</source>
            <translation>税号 {number}</translation>
        </message>
        <message>
            <source>Tax taken off</source>
            <translation>扣除税额</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>谢谢光临</translation>
        </message>
        <message>
            <source>Till {till}</source>
            <translation>收银机 {till}</translation>
        </message>
        <message>
            <source>Tip</source>
            <translation>小费</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>凭证免税</translation>
        </message>
        <message>
            <source>exempt</source>
            <translation>免税</translation>
        </message>
        <message>
            <source>no tax</source>
            <translation>不征税</translation>
        </message>
        <message>
            <source>{tender} paid back</source>
            <translation>{tender}　退款</translation>
        </message>
        <message>
            <source>{tender} received</source>
            <translation>{tender}　实收</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>(Count − expected) ÷ √expected, where expected = the shop's mean × this person's transactions; unknown below five expected.</source>
            <translation>（次数 − 期望）÷ √期望；期望 = 全店平均 × 该员交易数；期望不足五次时不计。</translation>
        </message>
        <message>
            <source>(Now − before) ÷ before; none where there was nothing before.</source>
            <translation>（本期 − 对比期）÷ 对比期；对比期为零时不计算。</translation>
        </message>
        <message>
            <source>1 line</source>
            <translation>1 行</translation>
        </message>
        <message>
            <source>A batch stands on the day of its last step, whatever days its payments are of, and whatever the filters say. Wallets are in no batch.</source>
            <translation>批次列在其最后一步的营业日，不论其中交易是哪一天，也不受筛选影响。扫码付不在批次内。</translation>
        </message>
        <message>
            <source>A document paid in two ways counts for both, so documents do not add up to the sum's.</source>
            <translation>组合支付的单据在两种方式中各计一次，因此单数不能相加。</translation>
        </message>
        <message>
            <source>A drawer is counted as a whole: {names} do not part it.</source>
            <translation>钱箱按整箱清点，不能按{names}细分。</translation>
        </message>
        <message>
            <source>A line with two taxes is in both rows, so only the tax adds up.</source>
            <translation>同一行有两种税时会同时列入两行，因此只有税额可以相加。</translation>
        </message>
        <message>
            <source>A remark is a reason to look, not a verdict: a shop beside a school sells to students.</source>
            <translation>提示只是值得查看，并非定论：学校旁的店自然多学生。</translation>
        </message>
        <message>
            <source>A till that locks by itself signs off too: this is the time it was unlocked. Who has no PIN signs on nowhere.</source>
            <translation>收银机自动锁定也算离岗：此处为未锁定的时间。没有密码的人不上岗签到。</translation>
        </message>
        <message>
            <source>A transaction</source>
            <translation>每笔交易</translation>
        </message>
        <message>
            <source>Added up</source>
            <translation>累计</translation>
        </message>
        <message>
            <source>Adjusted after close</source>
            <translation>结班后有补记</translation>
        </message>
        <message>
            <source>Against the shop's mean</source>
            <translation>与全店平均比较</translation>
        </message>
        <message>
            <source>All baskets</source>
            <translation>全部交易</translation>
        </message>
        <message>
            <source>All closings</source>
            <translation>全部日结</translation>
        </message>
        <message>
            <source>All counts</source>
            <translation>全部清点</translation>
        </message>
        <message>
            <source>All departments</source>
            <translation>全部部门</translation>
        </message>
        <message>
            <source>All discounts</source>
            <translation>优惠合计</translation>
        </message>
        <message>
            <source>All documents</source>
            <translation>单据合计</translation>
        </message>
        <message>
            <source>All items: {count}</source>
            <translation>全部商品：{count} 种</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>销售行合计</translation>
        </message>
        <message>
            <source>All overs and shorts of this person added up.</source>
            <translation>此人全部长短款之和。</translation>
        </message>
        <message>
            <source>All returns</source>
            <translation>退货合计</translation>
        </message>
        <message>
            <source>All such events ÷ all transactions, whoever the filters choose.</source>
            <translation>全部此类事件 ÷ 全部交易数，不受收银员筛选影响。</translation>
        </message>
        <message>
            <source>All tenders</source>
            <translation>全部支付方式</translation>
        </message>
        <message>
            <source>All tenders = sales with tax + cash rounding.</source>
            <translation>全部支付方式 = 含税销售额 + 抹零。</translation>
        </message>
        <message>
            <source>All that this till has ever taken, with tax; never set back.</source>
            <translation>本收银机历来的含税销售累计，从不清零。</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>An interval is waiting, scanning and paying together; each alone is told below, as far as the till has measured it.</source>
            <translation>间隔包括等待、扫描和收款；扫描与收款各自的用时见下，以收银机测得的为限。</translation>
        </message>
        <message>
            <source>An interval longer than {minutes} minutes counts as idle, whatever was done in it: filling shelves is work too. A quiet till makes nobody slow.</source>
            <translation>间隔超过 {minutes} 分钟即计为空闲，不论其间做了什么：理货也是工作。收银机清闲不等于人慢。</translation>
        </message>
        <message>
            <source>An item is a department: other goods within one count as its price.</source>
            <translation>以部门为单位：同一部门内商品的变化计入价格。</translation>
        </message>
        <message>
            <source>An item is a product; a line of measured goods is one unit, so its price is the line's.</source>
            <translation>以单品为单位；称重商品每行计一件，其价格即该行金额。</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>授权人</translation>
        </message>
        <message>
            <source>Approved by somebody else</source>
            <translation>他人授权</translation>
        </message>
        <message>
            <source>Approved sales, completions, refunds and voids in the batch.</source>
            <translation>批次内已批准的消费、预授权完成、退货和撤销。</translation>
        </message>
        <message>
            <source>Archive of closings</source>
            <translation>日结（Z）档案</translation>
        </message>
        <message>
            <source>At least one line in the span has no cost, so their margin is unknown, not 100 %.</source>
            <translation>期间内至少有一行没有成本，毛利为未知，而不是 100%。</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>流失预警</translation>
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
            <translation>整单取消</translation>
        </message>
        <message>
            <source>Basket parked</source>
            <translation>挂单</translation>
        </message>
        <message>
            <source>Basket recalled</source>
            <translation>取单</translation>
        </message>
        <message>
            <source>Basket recovered</source>
            <translation>恢复未完成单</translation>
        </message>
        <message>
            <source>Baskets</source>
            <translation>交易笔数</translation>
        </message>
        <message>
            <source>Baskets are parked</source>
            <translation>有挂单未结</translation>
        </message>
        <message>
            <source>Baskets by units</source>
            <translation>按件数的交易分布</translation>
        </message>
        <message>
            <source>Baskets by value</source>
            <translation>按金额的交易分布</translation>
        </message>
        <message>
            <source>Baskets of the row ÷ all baskets.</source>
            <translation>本行交易笔数 ÷ 全部交易笔数。</translation>
        </message>
        <message>
            <source>Baskets that hold both.</source>
            <translation>同时含两者的小票数。</translation>
        </message>
        <message>
            <source>Baskets that hold it.</source>
            <translation>含该项的小票数。</translation>
        </message>
        <message>
            <source>Baskets with both ÷ all baskets.</source>
            <translation>同时含两者的小票 ÷ 全部小票。</translation>
        </message>
        <message>
            <source>Baskets with both ÷ baskets with the first.</source>
            <translation>同时含两者的小票 ÷ 含前项的小票。</translation>
        </message>
        <message>
            <source>Baskets with both ÷ baskets with the second.</source>
            <translation>同时含两者的小票 ÷ 含后项的小票。</translation>
        </message>
        <message>
            <source>Baskets with one unit or less ÷ baskets.</source>
            <translation>仅一件（或更少）的交易笔数 ÷ 全部交易笔数。</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>批次号</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>对比期</translation>
        </message>
        <message>
            <source>Beside</source>
            <translation>对比</translation>
        </message>
        <message>
            <source>Beside the balance</source>
            <translation>其他指标</translation>
        </message>
        <message>
            <source>Beside usual variation</source>
            <translation>与平常波动相比</translation>
        </message>
        <message>
            <source>Bought again</source>
            <translation>复购率</translation>
        </message>
        <message>
            <source>Business day {day} is left out: it is not over.</source>
            <translation>营业日 {day} 尚未结束，不计入。</translation>
        </message>
        <message>
            <source>Business day {day} is not over, and stands beside whole days.</source>
            <translation>营业日 {day} 尚未结束，却与完整的营业日相比。</translation>
        </message>
        <message>
            <source>Business days from the sale to the return, by the calendar.</source>
            <translation>从售出营业日到退货营业日的日历天数。</translation>
        </message>
        <message>
            <source>Business days with a document, counted for each till.</source>
            <translation>有单据的营业日，按收银机分别计。</translation>
        </message>
        <message>
            <source>By cashier who had sold it</source>
            <translation>按原销售收银员</translation>
        </message>
        <message>
            <source>By cashier who took it back</source>
            <translation>按办理退货的收银员</translation>
        </message>
        <message>
            <source>By day of return</source>
            <translation>按退货日</translation>
        </message>
        <message>
            <source>By day of sale</source>
            <translation>按原销售日</translation>
        </message>
        <message>
            <source>By department</source>
            <translation>按部门</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>按小时</translation>
        </message>
        <message>
            <source>By named tax</source>
            <translation>按税种</translation>
        </message>
        <message>
            <source>By product</source>
            <translation>按商品</translation>
        </message>
        <message>
            <source>By rate</source>
            <translation>按税率</translation>
        </message>
        <message>
            <source>By reason</source>
            <translation>按退货原因</translation>
        </message>
        <message>
            <source>By tender</source>
            <translation>按支付方式</translation>
        </message>
        <message>
            <source>By who counted</source>
            <translation>按点钞人</translation>
        </message>
        <message>
            <source>Came in a later month</source>
            <translation>此后月份来过</translation>
        </message>
        <message>
            <source>Came in that month</source>
            <translation>当月来过</translation>
        </message>
        <message>
            <source>Card batch {batch} of lane {lane} is not settled</source>
            <translation>通道{lane}的刷卡批次{batch}尚未结算</translation>
        </message>
        <message>
            <source>Card batches</source>
            <translation>银行卡批次</translation>
        </message>
        <message>
            <source>Card payment</source>
            <translation>银行卡收款</translation>
        </message>
        <message>
            <source>Card payments</source>
            <translation>刷卡笔数</translation>
        </message>
        <message>
            <source>Card payments are not at their end</source>
            <translation>有刷卡交易尚无结果</translation>
        </message>
        <message>
            <source>Card slip</source>
            <translation>签购单</translation>
        </message>
        <message>
            <source>Card terminal</source>
            <translation>刷卡终端</translation>
        </message>
        <message>
            <source>Cash given for sales less change, rounded as it was paid.</source>
            <translation>销售收到的现金减找零，按实际收付的舍入计。</translation>
        </message>
        <message>
            <source>Cash given for sales, less change and less cash paid back.</source>
            <translation>销售收到的现金，减去找零和退出的现金。</translation>
        </message>
        <message>
            <source>Cash of no sale and no return; below zero, it left the drawer.</source>
            <translation>与销售、退货无关的现金；负数为支出。</translation>
        </message>
        <message>
            <source>Cash of sales</source>
            <translation>销售现金</translation>
        </message>
        <message>
            <source>Cash of sales + cash put on cards; without the float.</source>
            <translation>销售现金 + 储值充值现金；不含备用金。</translation>
        </message>
        <message>
            <source>Cash paid back for goods; below zero, it left the drawer.</source>
            <translation>因退货付出的现金；负数为支出。</translation>
        </message>
        <message>
            <source>Cash put on stored-value cards of the shop; in no sale.</source>
            <translation>充入本店储值卡的现金，不计入销售。</translation>
        </message>
        <message>
            <source>Cash put on stored-value cards, less what was given back of it.</source>
            <translation>储值卡现金充值，减去退回的部分。</translation>
        </message>
        <message>
            <source>Cash rounding</source>
            <translation>抹零</translation>
        </message>
        <message>
            <source>Cash to be handed in</source>
            <translation>应交现金</translation>
        </message>
        <message>
            <source>Champions</source>
            <translation>核心会员</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>增减额</translation>
        </message>
        <message>
            <source>Change in %</source>
            <translation>增减幅</translation>
        </message>
        <message>
            <source>Change ÷ sales in the days compared with; none where those were not above 0.</source>
            <translation>增减额 ÷ 对比期销售额；对比期销售额不大于 0 时不计算。</translation>
        </message>
        <message>
            <source>Change, points</source>
            <translation>变化（百分点）</translation>
        </message>
        <message>
            <source>Changed price</source>
            <translation>改价</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>ABC 分类</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>ABC 分类汇总</translation>
        </message>
        <message>
            <source>Clock went back</source>
            <translation>时钟回拨</translation>
        </message>
        <message>
            <source>Closed at</source>
            <translation>日结时间</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>日结人</translation>
        </message>
        <message>
            <source>Closings of the business days asked for, each as it was written. What was not closed yet is in none of them.</source>
            <translation>所选营业日的日结，均按当时所记。尚未日结的不在其中。</translation>
        </message>
        <message>
            <source>Cohorts</source>
            <translation>同期会员</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>对比</translation>
        </message>
        <message>
            <source>Compared with {span}.</source>
            <translation>对比期：{span}。</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>毛利贡献率</translation>
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
            <translation>次数</translation>
        </message>
        <message>
            <source>Count no.</source>
            <translation>第几次</translation>
        </message>
        <message>
            <source>Count ÷ this person's transactions; unknown without any.</source>
            <translation>次数 ÷ 该员交易数；没有交易时不计。</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>统计范围</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>点钞人</translation>
        </message>
        <message>
            <source>Counted − expected: above zero is over, below is short.</source>
            <translation>实交减应交：正数为长款，负数为短款。</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>清点次数</translation>
        </message>
        <message>
            <source>Counts of the drawer</source>
            <translation>钱箱清点</translation>
        </message>
        <message>
            <source>Counts that this person wrote.</source>
            <translation>此人记录的清点次数。</translation>
        </message>
        <message>
            <source>Counts that were over or short.</source>
            <translation>有长短款的清点次数。</translation>
        </message>
        <message>
            <source>Counts written on the business days asked for, by who counted. Cash that nobody counted is in none of them.</source>
            <translation>所选营业日内记录的清点，按点钞人。没有清点的现金不在其中。</translation>
        </message>
        <message>
            <source>Coupon</source>
            <translation>优惠券</translation>
        </message>
        <message>
            <source>Course of both</source>
            <translation>两期走势</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>记录率</translation>
        </message>
        <message>
            <source>Cumulative share</source>
            <translation>累计占比</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Customer owes none</source>
            <translation>客户免税</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>顾客</translation>
        </message>
        <message>
            <source>Data taken in</source>
            <translation>导入数据</translation>
        </message>
        <message>
            <source>Day by day</source>
            <translation>逐日</translation>
        </message>
        <message>
            <source>Day closed (Z)</source>
            <translation>日结（Z）</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Days after the sale</source>
            <translation>售后天数</translation>
        </message>
        <message>
            <source>Days between visits</source>
            <translation>到店间隔天数</translation>
        </message>
        <message>
            <source>Days compared</source>
            <translation>可比天数</translation>
        </message>
        <message>
            <source>Days left out</source>
            <translation>不计天数</translation>
        </message>
        <message>
            <source>Days since</source>
            <translation>未动销天数</translation>
        </message>
        <message>
            <source>Days since the last visit</source>
            <translation>距上次到店天数</translation>
        </message>
        <message>
            <source>Days since the last visit, visits and spend, each scored 1 to 5 by fifths among the members of these days; equal figures share the lower score.</source>
            <translation>距上次到店天数、到店次数、消费额，各按本期会员的五等分记 1 至 5 分；数值相同者同得较低的分。</translation>
        </message>
        <message>
            <source>Days tried</source>
            <translation>试算天数</translation>
        </message>
        <message>
            <source>Days with trade in one of the years only.</source>
            <translation>只在其中一年有营业的天数。</translation>
        </message>
        <message>
            <source>Days with trade, also 364 days before, the same weekday.</source>
            <translation>当天与 364 天前（同一星期几）都有营业的天数。</translation>
        </message>
        <message>
            <source>Days worked</source>
            <translation>出勤天数</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定义</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>指标说明</translation>
        </message>
        <message>
            <source>Definitions &amp; filters</source>
            <translation>指标说明与筛选条件</translation>
        </message>
        <message>
            <source>Department mix</source>
            <translation>部门占比</translation>
        </message>
        <message>
            <source>Departments and what is below them</source>
            <translation>部门及下级分类</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>偏离（σ）</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差额</translation>
        </message>
        <message>
            <source>Discount by hand</source>
            <translation>手工折扣</translation>
        </message>
        <message>
            <source>Discount on the basket</source>
            <translation>整单优惠</translation>
        </message>
        <message>
            <source>Discount on the line</source>
            <translation>单行折扣</translation>
        </message>
        <message>
            <source>Discount rate</source>
            <translation>折扣率</translation>
        </message>
        <message>
            <source>Discounts ÷ gross sales.</source>
            <translation>优惠 ÷ 销售总额。</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>单据数</translation>
        </message>
        <message>
            <source>Documents after it</source>
            <translation>其后单数</translation>
        </message>
        <message>
            <source>Documents by who completed them. Intervals are the time between one document and the next of the same person, till and business day; the times of scanning and paying are those that the till has measured.</source>
            <translation>按完成者列出的单据。间隔是同一人在同一收银机、同一营业日前后两张单据之间的时间；扫描与收款的用时是收银机测得的。</translation>
        </message>
        <message>
            <source>Documents of the same till and business day with a number after the Z's last.</source>
            <translation>同一收银机、同一营业日、单号在该 Z 末号之后的单据。</translation>
        </message>
        <message>
            <source>Documents that came no later than the pause after this person's document before.</source>
            <translation>与本人上一单的间隔不超过停顿时限的单数。</translation>
        </message>
        <message>
            <source>Documents with a line that was touched.</source>
            <translation>含受影响行的单据。</translation>
        </message>
        <message>
            <source>Documents with at least one line sold.</source>
            <translation>至少售出一行商品的单据。</translation>
        </message>
        <message>
            <source>Documents with at least one line sold; {known} of {all} have a segment. Documents that only take goods back need none and are left out of shares.</source>
            <translation>至少售出一行的单据；{all} 单中有 {known} 单记录了客层。只有退货的单据不需客层，不计入占比。</translation>
        </message>
        <message>
            <source>Documents with such a line, returns too.</source>
            <translation>含此类行的单据，包括退货。</translation>
        </message>
        <message>
            <source>Documents with this means of payment, sales and returns.</source>
            <translation>使用该支付方式的单据，含销售和退货。</translation>
        </message>
        <message>
            <source>Documents with which goods came back; exchanges too.</source>
            <translation>含退货行的单据，换货也计入。</translation>
        </message>
        <message>
            <source>Down, for the customer</source>
            <translation>舍去，让给顾客</translation>
        </message>
        <message>
            <source>Drawer opened</source>
            <translation>开钱箱</translation>
        </message>
        <message>
            <source>Drawer opened without a sale</source>
            <translation>开钱箱（无销售）</translation>
        </message>
        <message>
            <source>Drawer: float, paid in or out, count</source>
            <translation>钱箱：备用金、存入支出、清点</translation>
        </message>
        <message>
            <source>Each cashier</source>
            <translation>各收银员</translation>
        </message>
        <message>
            <source>Electronic journal</source>
            <translation>电子流水</translation>
        </message>
        <message>
            <source>Error (WAPE)</source>
            <translation>误差（WAPE）</translation>
        </message>
        <message>
            <source>Events in the journal; changed prices and discounts count documents.</source>
            <translation>流水中的事件数；改价和手工折扣按单数计。</translation>
        </message>
        <message>
            <source>Ever again</source>
            <translation>再次到店</translation>
        </message>
        <message>
            <source>Exempt goods</source>
            <translation>免税商品</translation>
        </message>
        <message>
            <source>Expected from {first} to {last}; holidays and offers to come are not known to it.</source>
            <translation>预测期为 {first} 至 {last}；未来的节假日与促销不在其内。</translation>
        </message>
        <message>
            <source>Expected in the next seven days</source>
            <translation>未来七天预计销量</translation>
        </message>
        <message>
            <source>Expected units</source>
            <translation>预计件数</translation>
        </message>
        <message>
            <source>Few baskets ({count}): a pair may be chance.</source>
            <translation>小票较少（{count} 张）：组合可能只是巧合。</translation>
        </message>
        <message>
            <source>Few: {count}. One more or less changes the shares.</source>
            <translation>样本较少：{count}。多一个或少一个，占比就会变化。</translation>
        </message>
        <message>
            <source>Fewer than {count} counts</source>
            <translation>不足 {count} 次</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Figures of both</source>
            <translation>两期指标</translation>
        </message>
        <message>
            <source>Figures read (X)</source>
            <translation>中间报表（X）</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>First</source>
            <translation>前项</translation>
        </message>
        <message>
            <source>First bought in</source>
            <translation>首购月份</translation>
        </message>
        <message>
            <source>First leads to second</source>
            <translation>前项带动后项</translation>
        </message>
        <message>
            <source>Float + cash of sales + paid back + put on cards + paid in + paid out, each signed.</source>
            <translation>备用金、销售现金、退款、储值充值、存入、支出按各自正负相加。</translation>
        </message>
        <message>
            <source>Float, cash paid in and out, and each count are in the report on over and short.</source>
            <translation>备用金、存入支出和每次清点见“长短款”报表。</translation>
        </message>
        <message>
            <source>Float, paid in and out</source>
            <translation>备用金、存入与支出</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>From signing on to signing off, or to who signed on next at the till.</source>
            <translation>从上岗到离岗，或到该收银机下一人上岗。</translation>
        </message>
        <message>
            <source>From the last sale to the end of the span, or to today.</source>
            <translation>最近一次售出至期末（或今日）的天数。</translation>
        </message>
        <message>
            <source>From the last visit to the last of these days, or to today.</source>
            <translation>从上次到店到本期最后一天，或到今天。</translation>
        </message>
        <message>
            <source>From the pay key until all was paid, by the whole second: the median of the sales with times. A signature after that is not in it.</source>
            <translation>从按下收款键到全部付清，按整秒计：有用时记录的销售的中位数。其后的签名不计在内。</translation>
        </message>
        <message>
            <source>Given for sales, less change.</source>
            <translation>销售收到的款项，减去找零。</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Goods came back</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Goods count in the department they had when they were sold, not in today's.</source>
            <translation>商品按销售当时所属部门统计，不按现在的部门。</translation>
        </message>
        <message>
            <source>Goods no longer sold</source>
            <translation>不再销售的商品</translation>
        </message>
        <message>
            <source>Goods sold</source>
            <translation>售出金额（含税）</translation>
        </message>
        <message>
            <source>Goods sold in the band ÷ goods sold of the department.</source>
            <translation>该价格带售出金额 ÷ 该部门售出金额。</translation>
        </message>
        <message>
            <source>Goods sold, net</source>
            <translation>售出净额（未税）</translation>
        </message>
        <message>
            <source>Goods sold, {span}; returns are left out. A raised price counts as less taken off.</source>
            <translation>售出的商品，{span}；不含退货。改高价按负的优惠计。</translation>
        </message>
        <message>
            <source>Goods that came and went</source>
            <translation>新增与消失的商品</translation>
        </message>
        <message>
            <source>Goods that the offer touched at least once in the span.</source>
            <translation>期间内至少享受过一次该促销的商品。</translation>
        </message>
        <message>
            <source>Goods under no offer</source>
            <translation>未参加促销的商品</translation>
        </message>
        <message>
            <source>Grand total</source>
            <translation>历来累计</translation>
        </message>
        <message>
            <source>Group of lines</source>
            <translation>是否享受促销</translation>
        </message>
        <message>
            <source>Hours signed on</source>
            <translation>在岗小时</translation>
        </message>
        <message>
            <source>How far it can be believed</source>
            <translation>数据可信度</translation>
        </message>
        <message>
            <source>How it adds up</source>
            <translation>累计走势</translation>
        </message>
        <message>
            <source>How it came out</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>How many times as often as by chance: confidence ÷ support of it.</source>
            <translation>是随机情况的几倍：置信度 ÷ 后项支持度。</translation>
        </message>
        <message>
            <source>How often the drawer was counted since the Z before.</source>
            <translation>自上次日结以来的清点次数。</translation>
        </message>
        <message>
            <source>How soon, in days</source>
            <translation>退货间隔（天）</translation>
        </message>
        <message>
            <source>Idle share</source>
            <translation>空闲占比</translation>
        </message>
        <message>
            <source>In {count} baskets an offer asked for a pair shown here and made its lift.</source>
            <translation>有 {count} 张小票因促销要求同时购买表中的组合，提升度受此推高。</translation>
        </message>
        <message>
            <source>Intervals</source>
            <translation>间隔数</translation>
        </message>
        <message>
            <source>It could not be made: {error}</source>
            <translation>报表无法生成：{error}</translation>
        </message>
        <message>
            <source>Item by item</source>
            <translation>单品明细</translation>
        </message>
        <message>
            <source>Item code</source>
            <translation>商品编码</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>单品数</translation>
        </message>
        <message>
            <source>Items of the class ÷ all items of the span.</source>
            <translation>该类单品数 ÷ 期间内全部单品数。</translation>
        </message>
        <message>
            <source>Items that sold in the history and are not shown above.</source>
            <translation>历史期内有销售而未列在上表的单品数。</translation>
        </message>
        <message>
            <source>Items without a forecast</source>
            <translation>不作预测的单品</translation>
        </message>
        <message>
            <source>Its share</source>
            <translation>该键占比</translation>
        </message>
        <message>
            <source>Kinds of discount</source>
            <translation>优惠类别</translation>
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
            <translation>已排除部门：{name}。</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>Leverage</source>
            <translation>杠杆度</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>提升度</translation>
        </message>
        <message>
            <source>Limits of a fifth of the baskets, sorted by value; baskets of the same value stay in one band, so bands may differ and some may be missing.</source>
            <translation>按金额排序，每段约占交易笔数的五分之一；金额相同的交易归入同一段，因此各段大小可能不同，段数也可能减少。</translation>
        </message>
        <message>
            <source>Line or basket voided</source>
            <translation>删除单品或整单取消</translation>
        </message>
        <message>
            <source>Line taken out</source>
            <translation>删除单品</translation>
        </message>
        <message>
            <source>Lines a basket</source>
            <translation>每笔行数</translation>
        </message>
        <message>
            <source>Lines returned</source>
            <translation>退货行数</translation>
        </message>
        <message>
            <source>Lines sold</source>
            <translation>售出行数</translation>
        </message>
        <message>
            <source>Lines sold ÷ baskets.</source>
            <translation>售出行数 ÷ 交易笔数。</translation>
        </message>
        <message>
            <source>Lines that differ</source>
            <translation>不符笔数</translation>
        </message>
        <message>
            <source>Lines touched</source>
            <translation>涉及行数</translation>
        </message>
        <message>
            <source>Lines without receipt</source>
            <translation>无小票退货行数</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>已流失</translation>
        </message>
        <message>
            <source>Loyal</source>
            <translation>忠诚会员</translation>
        </message>
        <message>
            <source>MASE</source>
            <translation>MASE</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>制表时间</translation>
        </message>
        <message>
            <source>Margin before</source>
            <translation>对比期毛利</translation>
        </message>
        <message>
            <source>Margin of the row ÷ margin of everything asked for.</source>
            <translation>本行毛利 ÷ 所查范围的全部毛利。</translation>
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
            <translation>促销与非促销毛利对比</translation>
        </message>
        <message>
            <source>Margin ÷ net sales of the lines whose cost is known.</source>
            <translation>成本已知各行的毛利 ÷ 其销售净额。</translation>
        </message>
        <message>
            <source>Mean absolute error ÷ that of the last same weekday on the days before the trial (Hyndman &amp; Koehler 2006); under 1 is better.</source>
            <translation>平均绝对误差 ÷ 试算期之前以上周同日作预测的平均绝对误差（Hyndman &amp; Koehler 2006）；小于 1 更好。</translation>
        </message>
        <message>
            <source>Mean sales an open hour</source>
            <translation>平均每营业小时销售额</translation>
        </message>
        <message>
            <source>Mean transactions an open hour</source>
            <translation>平均每营业小时笔数</translation>
        </message>
        <message>
            <source>Mean value</source>
            <translation>平均金额</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>会员</translation>
        </message>
        <message>
            <source>Member segment</source>
            <translation>会员分层</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>会员</translation>
        </message>
        <message>
            <source>Members of the cohort with a visit in any later month ÷ its size.</source>
            <translation>该批会员中此后任一月份到店的人数 ÷ 该批人数。</translation>
        </message>
        <message>
            <source>Members of the cohort with a visit in any later month.</source>
            <translation>该批会员中此后任一月份到店的人数。</translation>
        </message>
        <message>
            <source>Members of the cohort with a visit in that month ÷ its size.</source>
            <translation>该批会员中当月到店的人数 ÷ 该批人数。</translation>
        </message>
        <message>
            <source>Members of the cohort with a visit in that month.</source>
            <translation>该批会员中当月到店的人数。</translation>
        </message>
        <message>
            <source>Members whose first visit ever was in that month.</source>
            <translation>首次到店在该月的会员数。</translation>
        </message>
        <message>
            <source>Members with a document in these days. New: the first visit ever, in any shop, is among them; the others return.</source>
            <translation>本期有单据的会员。新会员：首次到店（任一门店）在本期内；其余为老会员。</translation>
        </message>
        <message>
            <source>Members with a visit</source>
            <translation>到店会员数</translation>
        </message>
        <message>
            <source>Members with at least one line sold to them in these days.</source>
            <translation>本期至少买过一行商品的会员数。</translation>
        </message>
        <message>
            <source>Members with more than one visit ÷ members with a visit.</source>
            <translation>到店一次以上的会员数 ÷ 到店会员数。</translation>
        </message>
        <message>
            <source>Members' share</source>
            <translation>会员占比</translation>
        </message>
        <message>
            <source>Mix of goods</source>
            <translation>商品结构</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>Month {month} is not over: its rates still grow.</source>
            <translation>{month} 月尚未结束：其比率仍会上升。</translation>
        </message>
        <message>
            <source>Months after that of the first visit; 0 is that month itself.</source>
            <translation>首次到店之后的月数；0 即首次到店当月。</translation>
        </message>
        <message>
            <source>Months later</source>
            <translation>之后第几个月</translation>
        </message>
        <message>
            <source>More than chance explains: look at the list</source>
            <translation>超出偶然范围：请查看明细</translation>
        </message>
        <message>
            <source>Most pressed key</source>
            <translation>最常按的键</translation>
        </message>
        <message>
            <source>Naive error</source>
            <translation>简单预测误差</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Name in files</source>
            <translation>文件中的名称</translation>
        </message>
        <message>
            <source>Named taxes</source>
            <translation>各税种合计</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>需要关注</translation>
        </message>
        <message>
            <source>Net sales of the lines whose cost is known ÷ net sales.</source>
            <translation>成本已知各行的销售净额 ÷ 全部销售净额。</translation>
        </message>
        <message>
            <source>Net sales − cost of the lines whose cost is known.</source>
            <translation>成本已知各行的销售净额 − 成本。</translation>
        </message>
        <message>
            <source>Never write a whole card number: its last four digits do.</source>
            <translation>不要输入完整卡号，输入末四位即可。</translation>
        </message>
        <message>
            <source>New and returning</source>
            <translation>新老会员</translation>
        </message>
        <message>
            <source>New goods</source>
            <translation>新增商品</translation>
        </message>
        <message>
            <source>New members</source>
            <translation>新会员</translation>
        </message>
        <message>
            <source>New signing key</source>
            <translation>新签名密钥</translation>
        </message>
        <message>
            <source>No key of this till opens the drawer without a sale.</source>
            <translation>本收银机没有无销售开钱箱的按键。</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>未填原因</translation>
        </message>
        <message>
            <source>No receipt</source>
            <translation>无小票</translation>
        </message>
        <message>
            <source>Nobody known</source>
            <translation>未知人员</translation>
        </message>
        <message>
            <source>Nobody to compare with</source>
            <translation>无人可比</translation>
        </message>
        <message>
            <source>Not exact</source>
            <translation>不符次数</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>非会员</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>未记录</translation>
        </message>
        <message>
            <source>Not sold in this span</source>
            <translation>期间内未动销</translation>
        </message>
        <message>
            <source>Nothing is corrected by what is known of members: the shop keeps neither their sex nor their year of birth, and a segment is never written to a member.</source>
            <translation>未按会员资料校正：本店不保存会员的性别和出生年份，客层也从不写入会员资料。</translation>
        </message>
        <message>
            <source>Nothing needs a look.</source>
            <translation>没有需要关注的事项。</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>本期</translation>
        </message>
        <message>
            <source>Now ÷ before − 1; not given where the base is zero or less.</source>
            <translation>本期 ÷ 对比期 − 1；基数为零或负时不计算。</translation>
        </message>
        <message>
            <source>Now − before.</source>
            <translation>本期 − 对比期。</translation>
        </message>
        <message>
            <source>Number of transactions</source>
            <translation>客单数</translation>
        </message>
        <message>
            <source>Occasional</source>
            <translation>偶尔光顾</translation>
        </message>
        <message>
            <source>Of each basket only the lines asked for are counted.</source>
            <translation>每笔交易只计所筛选的行。</translation>
        </message>
        <message>
            <source>Of sales before</source>
            <translation>占对比期销售</translation>
        </message>
        <message>
            <source>Of the baskets with both, those with an offer for both: set, gift.</source>
            <translation>同时含两者的小票中，因套餐、赠品等促销要求同购的张数。</translation>
        </message>
        <message>
            <source>Of these, members with more than one visit.</source>
            <translation>其中到店一次以上的会员数。</translation>
        </message>
        <message>
            <source>Of what is open: as it stands now. Of voids: on this day.</source>
            <translation>未了结事项为当前数量；取消次数为当天数量。</translation>
        </message>
        <message>
            <source>Of what was sold, {span}, {lines} lines have come back in {documents} documents so far; later returns are still to come. Returns without a receipt are left out.</source>
            <translation>{span}售出的商品，迄今已有 {lines} 行在 {documents} 张单据中退回；之后仍可能有退货。无小票退货不计。</translation>
        </message>
        <message>
            <source>Of {count} closings the drawer was not counted: nobody knows what lay there.</source>
            <translation>有 {count} 次日结未清点钱箱，箱内实有现金无从得知。</translation>
        </message>
        <message>
            <source>Offer by offer</source>
            <translation>逐项促销</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>促销优惠</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>逐条明细</translation>
        </message>
        <message>
            <source>One key for many, but too few documents to tell</source>
            <translation>多数按同一键，但单数太少，不能断定</translation>
        </message>
        <message>
            <source>One key for nearly everyone</source>
            <translation>几乎所有顾客都按同一键</translation>
        </message>
        <message>
            <source>Only {count} documents have a segment: read the limits of the share, not the share.</source>
            <translation>仅 {count} 单记录了客层：请看占比的上下限，不要只看占比。</translation>
        </message>
        <message>
            <source>Only {count} members with a visit: fifths of so few are coarse.</source>
            <translation>到店会员仅 {count} 人：人数太少，五等分较粗。</translation>
        </message>
        <message>
            <source>Open days of the last four weeks, each forecast from what was known when its week began.</source>
            <translation>最近四周的营业日，每天均按该周开始时已知的数据预测。</translation>
        </message>
        <message>
            <source>Open hours</source>
            <translation>营业小时数</translation>
        </message>
        <message>
            <source>Option</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>本店账</translation>
        </message>
        <message>
            <source>Outside the tax</source>
            <translation>不征税</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>长款</translation>
        </message>
        <message>
            <source>Over / short</source>
            <translation>长短款</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Paid back for goods that came back, below zero.</source>
            <translation>退货时退还的款项，以负数表示。</translation>
        </message>
        <message>
            <source>Pair</source>
            <translation>组合</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>关联组合</translation>
        </message>
        <message>
            <source>Pairs in at least {least} baskets, with a lift of {lift} or more: {count}.</source>
            <translation>至少出现在 {least} 张小票中、提升度不低于 {lift} 的组合：{count} 个。</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>因素</translation>
        </message>
        <message>
            <source>Part ÷ sales of the days compared with.</source>
            <translation>该因素 ÷ 对比期销售额。</translation>
        </message>
        <message>
            <source>Payments that only one side knows, or with another amount.</source>
            <translation>只有一方有记录，或金额不同的交易。</translation>
        </message>
        <message>
            <source>People and rights</source>
            <translation>人员与权限</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>名次</translation>
        </message>
        <message>
            <source>Plain rates, without a name</source>
            <translation>一般税率（未命名税种）</translation>
        </message>
        <message>
            <source>Price band</source>
            <translation>价格带</translation>
        </message>
        <message>
            <source>Price changed</source>
            <translation>改价</translation>
        </message>
        <message>
            <source>Price changed by hand</source>
            <translation>手工改价</translation>
        </message>
        <message>
            <source>Price label</source>
            <translation>价签</translation>
        </message>
        <message>
            <source>Price looked up</source>
            <translation>查价</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Put in before selling, to give change from.</source>
            <translation>开始销售前放入、用于找零。</translation>
        </message>
        <message>
            <source>Put on cards</source>
            <translation>储值充值</translation>
        </message>
        <message>
            <source>R and F from 3: they come back.</source>
            <translation>R、F 均 ≥ 3：经常回来。</translation>
        </message>
        <message>
            <source>R from 4, F under 3: here lately, seldom so far.</source>
            <translation>R ≥ 4，F &lt; 3：最近来过，次数尚少。</translation>
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
            <translation>R ≤ 2，但 F ≥ 3 或 M ≥ 4：久未光顾。</translation>
        </message>
        <message>
            <source>R, F and M from 4: here lately, often, and for much.</source>
            <translation>R、F、M 均 ≥ 4：最近来过、常来、消费高。</translation>
        </message>
        <message>
            <source>R-F-M</source>
            <translation>R-F-M 得分</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>税率</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>各税率合计</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>小票号</translation>
        </message>
        <message>
            <source>Receipt printed again</source>
            <translation>补打小票</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>单号区间</translation>
        </message>
        <message>
            <source>Receipts counted by the Z, sales and returns.</source>
            <translation>该 Z 所计单据，含销售和退货。</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>近期会员</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录号</translation>
        </message>
        <message>
            <source>Record of kind {code}</source>
            <translation>类别 {code} 的记录</translation>
        </message>
        <message>
            <source>Records of the journal, the newest first; {limit} at most.</source>
            <translation>电子流水记录，最新在前；最多 {limit} 条。</translation>
        </message>
        <message>
            <source>Refund of an own sale</source>
            <translation>退自己卖出的单</translation>
        </message>
        <message>
            <source>Refund without receipt</source>
            <translation>无小票退货</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Repeat rate</source>
            <translation>复购率</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报表</translation>
        </message>
        <message>
            <source>Return rate</source>
            <translation>退货率</translation>
        </message>
        <message>
            <source>Returned without a receipt, so it is not known when it was sold.</source>
            <translation>无小票退货，无法得知何时售出。</translation>
        </message>
        <message>
            <source>Returning members</source>
            <translation>老会员</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Returns of the row ÷ all returns asked for.</source>
            <translation>本行退货额 ÷ 所查范围的全部退货额。</translation>
        </message>
        <message>
            <source>Returns ÷ (gross sales − discounts) of the span.</source>
            <translation>退货额 ÷ 期间内（销售总额 − 优惠）。</translation>
        </message>
        <message>
            <source>Rounded</source>
            <translation>舍入方向</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行类型</translation>
        </message>
        <message>
            <source>Sale</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Sales an hour</source>
            <translation>每小时销售额</translation>
        </message>
        <message>
            <source>Sales and completions less refunds and voids, by our books.</source>
            <translation>按本店账：消费和预授权完成，减去退货和撤销。</translation>
        </message>
        <message>
            <source>Sales before</source>
            <translation>对比期销售额</translation>
        </message>
        <message>
            <source>Sales by hour</source>
            <translation>分时销售</translation>
        </message>
        <message>
            <source>Sales now − sales in the days compared with.</source>
            <translation>本期销售额 − 对比期销售额。</translation>
        </message>
        <message>
            <source>Sales of the class ÷ all sales of the span.</source>
            <translation>该类销售额 ÷ 期间内全部销售额。</translation>
        </message>
        <message>
            <source>Sales of the days compared with.</source>
            <translation>对比期的销售额。</translation>
        </message>
        <message>
            <source>Sales of the row ÷ all sales asked for; none where those are not above 0.</source>
            <translation>本行销售额 ÷ 所查范围的全部销售额；后者不大于 0 时不计算。</translation>
        </message>
        <message>
            <source>Sales of these days.</source>
            <translation>本期的销售额。</translation>
        </message>
        <message>
            <source>Sales of these ÷ all sales.</source>
            <translation>其销售额 ÷ 全部销售额。</translation>
        </message>
        <message>
            <source>Sales to the member in these days, less what came back.</source>
            <translation>本期对该会员的销售额，减去退货。</translation>
        </message>
        <message>
            <source>Sales to these ÷ sales to all members.</source>
            <translation>对其销售额 ÷ 对全部会员的销售额。</translation>
        </message>
        <message>
            <source>Sales whose time the till has measured. Unknown is that of history, of scripts, of goods that came back, and of baskets that were parked, recovered or handed over.</source>
            <translation>收银机测得用时的销售。历史数据、脚本、退货，以及挂单、恢复或换人的购物篮，用时不详。</translation>
        </message>
        <message>
            <source>Sales with tax of the baskets, after what came back in them ÷ baskets.</source>
            <translation>交易含税销售额（已扣除换货退回部分）÷ 交易笔数。</translation>
        </message>
        <message>
            <source>Sales with tax − tax of the lines in the row; returns taken off.</source>
            <translation>本行所含销售行的含税销售额 − 税额，已扣除退货。</translation>
        </message>
        <message>
            <source>Sales ÷ hours of all intervals, idle ones too.</source>
            <translation>销售额 ÷ 全部间隔的小时数（含空闲）。</translation>
        </message>
        <message>
            <source>Scanning and paying</source>
            <translation>扫描与收款</translation>
        </message>
        <message>
            <source>Schedule {name} needs report, every, formats and folder.</source>
            <translation>定时报表 {name} 必须有 report、every、formats 和 folder。</translation>
        </message>
        <message>
            <source>Schedule {name}: there is no key {key}; there are {keys}.</source>
            <translation>定时报表 {name}：没有 {key} 这一项；可用：{keys}。</translation>
        </message>
        <message>
            <source>Schedule {name}: {key} cannot be {value}.</source>
            <translation>定时报表 {name}：{key} 不能是 {value}。</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>后项</translation>
        </message>
        <message>
            <source>Second leads to first</source>
            <translation>后项带动前项</translation>
        </message>
        <message>
            <source>Seconds each</source>
            <translation>每单秒数</translation>
        </message>
        <message>
            <source>Seconds of paying</source>
            <translation>收款秒数</translation>
        </message>
        <message>
            <source>Seconds of those intervals ÷ their number.</source>
            <translation>这些间隔的秒数 ÷ 间隔数。</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>分层</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>结算金额</translation>
        </message>
        <message>
            <source>Settled by this tender ÷ settled by all tenders.</source>
            <translation>该支付方式的结算金额 ÷ 全部支付方式的结算金额。</translation>
        </message>
        <message>
            <source>Settled?</source>
            <translation>是否已结算</translation>
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
            <translation>笔数占比</translation>
        </message>
        <message>
            <source>Share of discounts</source>
            <translation>优惠占比</translation>
        </message>
        <message>
            <source>Share of goods sold</source>
            <translation>占售出金额</translation>
        </message>
        <message>
            <source>Share of gross sales</source>
            <translation>占销售总额</translation>
        </message>
        <message>
            <source>Share of items</source>
            <translation>单品数占比</translation>
        </message>
        <message>
            <source>Share of margin</source>
            <translation>毛利占比</translation>
        </message>
        <message>
            <source>Share of members' sales</source>
            <translation>占会员销售</translation>
        </message>
        <message>
            <source>Share of net sales × margin rate: margin of the row ÷ net sales of everything.</source>
            <translation>销售占比 × 毛利率，即本行毛利 ÷ 全部销售净额。</translation>
        </message>
        <message>
            <source>Share of returns</source>
            <translation>退货占比</translation>
        </message>
        <message>
            <source>Share of sales</source>
            <translation>销售占比</translation>
        </message>
        <message>
            <source>Share of the departments</source>
            <translation>部门销售占比</translation>
        </message>
        <message>
            <source>Share of the hour</source>
            <translation>占该时段</translation>
        </message>
        <message>
            <source>Share of their goods</source>
            <translation>占促销商品总额</translation>
        </message>
        <message>
            <source>Share of transactions</source>
            <translation>客单占比</translation>
        </message>
        <message>
            <source>Share of units</source>
            <translation>件数占比</translation>
        </message>
        <message>
            <source>Share to</source>
            <translation>占比上限</translation>
        </message>
        <message>
            <source>Share with a single unit</source>
            <translation>单件交易占比</translation>
        </message>
        <message>
            <source>Share − share in the same hours of the day compared with, in points.</source>
            <translation>占比 − 对比日同时段占比，单位为百分点。</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>门店</translation>
        </message>
        <message>
            <source>Shops left out</source>
            <translation>不可比门店</translation>
        </message>
        <message>
            <source>Shops on days traded in both years</source>
            <translation>两年都营业之日的门店</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短款</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>并列对比</translation>
        </message>
        <message>
            <source>Signed off</source>
            <translation>离岗</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>上岗</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始时间</translation>
        </message>
        <message>
            <source>Size of the cohort</source>
            <translation>该批人数</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>售出</translation>
        </message>
        <message>
            <source>Sold before, but not in this span and not for {days} days before its end. Whether any are still in stock is not recorded here; goods never sold are not listed.</source>
            <translation>此前售出过，但期间内未售出，且期末前 {days} 天内未售出。此处不含库存记录；从未售出的商品不列出。</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Spans between two days with a visit of the same member, over all members.</source>
            <translation>全部会员各自相邻两个到店日之间的间隔数。</translation>
        </message>
        <message>
            <source>Spans between visits</source>
            <translation>间隔数</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>消费额</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>员工</translation>
        </message>
        <message>
            <source>Stored-value card</source>
            <translation>储值卡</translation>
        </message>
        <message>
            <source>Sum of</source>
            <translation>合计来源</translation>
        </message>
        <message>
            <source>Sum of absolute errors ÷ sum sold, over the days of the trial.</source>
            <translation>试算期内绝对误差之和 ÷ 销量之和。</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>支持度</translation>
        </message>
        <message>
            <source>Support less what it would be by chance.</source>
            <translation>支持度减去随机情况下的支持度。</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Taken off by</source>
            <translation>优惠方式</translation>
        </message>
        <message>
            <source>Taken off by the offer ÷ gross sales of the lines it touched.</source>
            <translation>该促销优惠 ÷ 所涉各行的销售总额。</translation>
        </message>
        <message>
            <source>Taken off by this kind ÷ all that was taken off.</source>
            <translation>该类优惠 ÷ 全部优惠。</translation>
        </message>
        <message>
            <source>Taken off ÷ gross sales of all goods sold.</source>
            <translation>优惠 ÷ 全部售出商品的销售总额。</translation>
        </message>
        <message>
            <source>Tax exemption</source>
            <translation>免税</translation>
        </message>
        <message>
            <source>Tax named</source>
            <translation>税种</translation>
        </message>
        <message>
            <source>Tax of this sum − tax of the lines; anything but 0 is a fault.</source>
            <translation>此项税额合计 − 销售行税额合计；不为 0 即有误。</translation>
        </message>
        <message>
            <source>Tax rate</source>
            <translation>税率</translation>
        </message>
        <message>
            <source>Taxable net</source>
            <translation>计税净额（未税）</translation>
        </message>
        <message>
            <source>Taxed</source>
            <translation>应税</translation>
        </message>
        <message>
            <source>Terminal</source>
            <translation>终端</translation>
        </message>
        <message>
            <source>The bank's</source>
            <translation>银行账</translation>
        </message>
        <message>
            <source>The bank's − ours.</source>
            <translation>银行账 − 本店账。</translation>
        </message>
        <message>
            <source>The day in figures</source>
            <translation>当日数据</translation>
        </message>
        <message>
            <source>The days compared fall on other weekdays.</source>
            <translation>对比的日期不是相同的星期几。</translation>
        </message>
        <message>
            <source>The department's sales ÷ the sales of all.</source>
            <translation>该部门销售额 ÷ 全部销售额。</translation>
        </message>
        <message>
            <source>The first and the last row hold only the days asked for.</source>
            <translation>首行与末行只含所选日期。</translation>
        </message>
        <message>
            <source>The first {shown} of {count} items; their sum counts all. The choice “all” lists all.</source>
            <translation>显示前 {shown} 种（共 {count} 种）；合计含全部商品。选“全部”可列出全部。</translation>
        </message>
        <message>
            <source>The folder {path} is not there.</source>
            <translation>文件夹 {path} 不存在。</translation>
        </message>
        <message>
            <source>The largest first: A while the cumulative share is at most 80 %, B while it is at most 95 %, the rest C. The first is always A, also where it makes more than 80 % alone.</source>
            <translation>由大到小排序：累计占比不超过 80% 为 A，不超过 95% 为 B，其余为 C。排在第一的始终为 A，即使它一项就超过 80%。</translation>
        </message>
        <message>
            <source>The list is written as table or json.</source>
            <translation>报表清单只能输出为 table 或 json。</translation>
        </message>
        <message>
            <source>The mean of the last four to eight same open weekdays, added up over seven days and rounded; a line of measured goods is one unit.</source>
            <translation>最近四至八个相同星期几营业日的平均值，七天相加后取整；称重商品每行计一件。</translation>
        </message>
        <message>
            <source>The mean of this cashier's voids on the same weekday of the four weeks before, up to the same time of day. From five on, and above twice the mean, they are listed.</source>
            <translation>该收银员前四周同一星期几、截至同一时刻的取消次数平均值。达到5次且超过平均值两倍时列出。</translation>
        </message>
        <message>
            <source>The median of these spans.</source>
            <translation>这些间隔的中位数。</translation>
        </message>
        <message>
            <source>The month of a member's first visit ever, in any shop. Under {few} members are marked.</source>
            <translation>会员首次到店（任一门店）的月份。不足 {few} 人的有标注。</translation>
        </message>
        <message>
            <source>The newest {limit} of {count} are listed; choose fewer days to see the others.</source>
            <translation>共 {count} 条，列出最新 {limit} 条；缩短日期可看其余。</translation>
        </message>
        <message>
            <source>The offers' goods, before and after</source>
            <translation>促销商品前后对比</translation>
        </message>
        <message>
            <source>The receipt's total with tax, or the amount that an event is about.</source>
            <translation>小票含税总额，或事件所涉金额。</translation>
        </message>
        <message>
            <source>The same by the bank's books; unknown until it was asked.</source>
            <translation>按银行账计的同一金额；未对账前未知。</translation>
        </message>
        <message>
            <source>The same, had the last same weekday been the forecast.</source>
            <translation>同上，但以上周同日作为预测。</translation>
        </message>
        <message>
            <source>The schedules {path} cannot be read: {error}</source>
            <translation>无法读取定时报表设置 {path}：{error}</translation>
        </message>
        <message>
            <source>The schedules {path} hold [[schedule]] and nothing else.</source>
            <translation>定时报表设置 {path} 只能包含 [[schedule]]。</translation>
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
            <translation>两期长短不同：{now} 天对 {before} 天。</translation>
        </message>
        <message>
            <source>The sum of the tax of every line as it was rounded when it was sold. A rate on the sum would differ; it is never computed.</source>
            <translation>每行售出时已四舍五入的税额之和。按合计金额再乘税率会有出入，故从不重算。</translation>
        </message>
        <message>
            <source>The sum of this hour on this weekday ÷ the days on which it was open: between the first and the last hour with a sale of that business day.</source>
            <translation>该星期该时段的合计 ÷ 该时段营业的天数：营业日内首笔与末笔销售之间的时段均算营业。</translation>
        </message>
        <message>
            <source>The true share lies between the limits in 95 of 100 cases (Wilson's score interval); few documents make them wide.</source>
            <translation>真实占比有 95% 的把握落在上下限之间（威尔逊区间）；单数越少，区间越宽。</translation>
        </message>
        <message>
            <source>The unit price paid, tax included, after all that was taken off. Limits of a fifth of the department's units in the span; units of the same price stay in one band.</source>
            <translation>扣除全部优惠后的含税实付单价。各段约占该部门期间内售出件数的五分之一；同价商品归入同一段。</translation>
        </message>
        <message>
            <source>The value of {count} of the voids is not recorded.</source>
            <translation>其中 {count} 次取消没有记录金额。</translation>
        </message>
        <message>
            <source>The {shown} largest of {count} departments; filter by one to see another.</source>
            <translation>显示销售额最大的 {shown} 个部门（共 {count} 个）；其余请按部门筛选查看。</translation>
        </message>
        <message>
            <source>The {shown} with the highest lift are shown.</source>
            <translation>仅显示提升度最高的 {shown} 个。</translation>
        </message>
        <message>
            <source>The {weeks} weeks before.</source>
            <translation>此前{weeks}周。</translation>
        </message>
        <message>
            <source>There are more: choose fewer days, or say more of what you look for.</source>
            <translation>还有更多：请缩短日期，或补充查找条件。</translation>
        </message>
        <message>
            <source>There is no form {name}; there are {names}.</source>
            <translation>没有 {name} 格式；可用：{names}。</translation>
        </message>
        <message>
            <source>There is no preset {name}; there are {names}.</source>
            <translation>没有 {name} 这一时段；可用：{names}。</translation>
        </message>
        <message>
            <source>There is no report {name}; there are {names}.</source>
            <translation>没有报表 {name}；有：{names}。</translation>
        </message>
        <message>
            <source>There is no section {name}; there are {names}.</source>
            <translation>没有 {name} 这一部分；可用：{names}。</translation>
        </message>
        <message>
            <source>They are in a later Z, and in the figures of their own day; who closed a day twice has them too.</source>
            <translation>它们计入之后的 Z，也计入其所属营业日；同一天日结两次的也会列出。</translation>
        </message>
        <message>
            <source>This is a screening, not a verdict: who is new, works at the busiest till or is asked to help has more of everything. Events that come in runs deviate sooner than this says.</source>
            <translation>这是筛查，不是定论：新手、最忙的收银机、常被叫去帮忙的人各项都会偏多。接连发生的事件，偏离会被高估。</translation>
        </message>
        <message>
            <source>This report tells whole documents apart, not {names}.</source>
            <translation>本报表按整张单据区分，不能按 {names}。</translation>
        </message>
        <message>
            <source>Till started</source>
            <translation>收银机启动</translation>
        </message>
        <message>
            <source>Till stopped</source>
            <translation>收银机停止</translation>
        </message>
        <message>
            <source>Time of intervals longer than the pause ÷ time of all intervals.</source>
            <translation>超过停顿时限的间隔时间 ÷ 全部间隔时间。</translation>
        </message>
        <message>
            <source>Times signed on</source>
            <translation>上岗次数</translation>
        </message>
        <message>
            <source>Times used</source>
            <translation>使用次数</translation>
        </message>
        <message>
            <source>To</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Too few to tell</source>
            <translation>次数太少，不能判断</translation>
        </message>
        <message>
            <source>Top items</source>
            <translation>畅销商品</translation>
        </message>
        <message>
            <source>Transactions an hour</source>
            <translation>每小时交易数</translation>
        </message>
        <message>
            <source>Transactions of the segment in this hour ÷ those with a segment in this hour.</source>
            <translation>该时段该客层的交易数 ÷ 该时段有客层的交易数。</translation>
        </message>
        <message>
            <source>Transactions of the segment ÷ transactions with a segment.</source>
            <translation>该客层的交易数 ÷ 有客层的交易数。</translation>
        </message>
        <message>
            <source>Transactions of these ÷ all transactions.</source>
            <translation>其客单数 ÷ 全部客单数。</translation>
        </message>
        <message>
            <source>Transactions with a segment ÷ all transactions.</source>
            <translation>有客层的交易数 ÷ 全部交易数。</translation>
        </message>
        <message>
            <source>Transactions with the cashier's most pressed key ÷ the cashier's transactions with a segment.</source>
            <translation>该收银员最常按的键的交易数 ÷ 其有客层的交易数。</translation>
        </message>
        <message>
            <source>Transactions ÷ hours of all intervals, idle ones too.</source>
            <translation>交易数 ÷ 全部间隔的小时数（含空闲）。</translation>
        </message>
        <message>
            <source>Transactions ÷ hours signed on.</source>
            <translation>交易数 ÷ 在岗小时。</translation>
        </message>
        <message>
            <source>Try {number} in a row</source>
            <translation>连续第 {number} 次</translation>
        </message>
        <message>
            <source>Under an offer</source>
            <translation>享受促销</translation>
        </message>
        <message>
            <source>Units a minute</source>
            <translation>每分钟件数</translation>
        </message>
        <message>
            <source>Units before</source>
            <translation>对比期件数</translation>
        </message>
        <message>
            <source>Units in the basket</source>
            <translation>每笔件数</translation>
        </message>
        <message>
            <source>Units in the sales with times ÷ minutes from the first line to the pay key.</source>
            <translation>有用时记录的销售中的件数 ÷ 从第一行到按下收款键的分钟数。</translation>
        </message>
        <message>
            <source>Units in those documents ÷ minutes of their intervals.</source>
            <translation>这些单据的件数 ÷ 其间隔的分钟数。</translation>
        </message>
        <message>
            <source>Units of the band ÷ units of the department.</source>
            <translation>该价格带件数 ÷ 该部门件数。</translation>
        </message>
        <message>
            <source>Units of the lines that were touched.</source>
            <translation>所涉各行的件数。</translation>
        </message>
        <message>
            <source>Units per transaction</source>
            <translation>客单件数（连带率）</translation>
        </message>
        <message>
            <source>Units returned</source>
            <translation>退货件数</translation>
        </message>
        <message>
            <source>Units sold</source>
            <translation>售出件数</translation>
        </message>
        <message>
            <source>Units sold in the last seven days of the history.</source>
            <translation>历史期最后七天的销量。</translation>
        </message>
        <message>
            <source>Units sold in the span that have come back since ÷ units sold in the span; measured goods count as one. Goods returned without their receipt are left out.</source>
            <translation>期间内售出、此后退回的件数 ÷ 期间内售出件数；称重商品每行按一件计。无小票退货不计入。</translation>
        </message>
        <message>
            <source>Units that came back; a line of measured goods counts as one.</source>
            <translation>退回的件数；称重商品每行按一件计。</translation>
        </message>
        <message>
            <source>Units touched</source>
            <translation>涉及件数</translation>
        </message>
        <message>
            <source>Units, change in %</source>
            <translation>件数增减幅</translation>
        </message>
        <message>
            <source>Unknown code scanned</source>
            <translation>扫到未知条码</translation>
        </message>
        <message>
            <source>Up, for the shop</source>
            <translation>进位，归本店</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>通常</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Value of the basket</source>
            <translation>每笔金额</translation>
        </message>
        <message>
            <source>Value without receipt</source>
            <translation>无小票退货额</translation>
        </message>
        <message>
            <source>Visits are those of the filter; the first visit ever is of any shop.</source>
            <translation>到店按筛选条件计；首次到店不限门店。</translation>
        </message>
        <message>
            <source>Voids of cashier {name}</source>
            <translation>收银员{name}的取消次数</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>What cash paid more or, below zero, less than the exact sum.</source>
            <translation>现金比应收多付的金额，少付为负数。</translation>
        </message>
        <message>
            <source>What changing this alone adds, averaged over every order in which the four could have changed (Shapley value); the parts add up to the change. Goods sold in one of the spans only, and returns, are parts of their own.</source>
            <translation>只改变这一因素所增加的金额，按四个因素所有可能的先后次序取平均（沙普利值）；各部分之和等于总变化。只在一期销售的商品和退货各自单列。</translation>
        </message>
        <message>
            <source>What each means of payment settled, less change: sales and, below zero, what was paid back. Tips and money put on stored-value cards are in no sale.</source>
            <translation>各支付方式的结算金额（已减找零）：销售为正，退款为负。小费和储值充值不属于销售。</translation>
        </message>
        <message>
            <source>What lay in the drawer; typed before the expected sum was shown.</source>
            <translation>钱箱内实有现金；在显示应交金额之前输入。</translation>
        </message>
        <message>
            <source>What the change is made of</source>
            <translation>变化的构成</translation>
        </message>
        <message>
            <source>What the item is ranked by ÷ the sum of all that are above 0.</source>
            <translation>排名所依据的金额 ÷ 全部大于 0 者之和。</translation>
        </message>
        <message>
            <source>What the journal and recorded lines tell, by who did it; transactions are documents with at least one line sold.</source>
            <translation>电子流水和销售明细所记，按操作人；交易数为至少售出一行的单据。</translation>
        </message>
        <message>
            <source>What the lines or the basket would have cost, what was taken off, paid back, or asked for; copies and PINs have none.</source>
            <translation>被删商品或整单的金额、让利、退款或申请授权的金额；补打和密码无金额。</translation>
        </message>
        <message>
            <source>What they buy</source>
            <translation>买什么</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>处理说明</translation>
        </message>
        <message>
            <source>What was paid for goods sold, tax included; returns are left out.</source>
            <translation>售出商品的含税实付金额；不含退货。</translation>
        </message>
        <message>
            <source>What was paid for goods sold, without tax; returns are left out.</source>
            <translation>售出商品的未税实付金额；不含退货。</translation>
        </message>
        <message>
            <source>What was sold, after discounts and before returns.</source>
            <translation>折扣之后、退货之前的售出金额。</translation>
        </message>
        <message>
            <source>What was taken + what was paid back: what the tender settled.</source>
            <translation>收入 + 退出：该支付方式的结算金额。</translation>
        </message>
        <message>
            <source>What was taken ÷ documents that it was taken for.</source>
            <translation>收入 ÷ 有收入的单数。</translation>
        </message>
        <message>
            <source>What went together with an offer, not what the offer caused: season, weather, holidays and other prices changed as well. Goods under no offer show how the rest went.</source>
            <translation>此处只表明与促销同时发生的变化，并不证明由促销引起：季节、天气、节假日及其他价格也在变化。未参加促销的商品可作对照。</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>When it sells</source>
            <translation>销售时段</translation>
        </message>
        <message>
            <source>When they buy</source>
            <translation>什么时候买</translation>
        </message>
        <message>
            <source>Where it came from: cashiers</source>
            <translation>来自何处：收银员</translation>
        </message>
        <message>
            <source>Where it came from: departments</source>
            <translation>来自何处：部门</translation>
        </message>
        <message>
            <source>Where it came from: hours</source>
            <translation>来自何处：时段</translation>
        </message>
        <message>
            <source>Where it came from: products</source>
            <translation>来自何处：商品</translation>
        </message>
        <message>
            <source>Where it came from: shops</source>
            <translation>来自何处：门店</translation>
        </message>
        <message>
            <source>Where the parts come from</source>
            <translation>各因素的来源数据</translation>
        </message>
        <message>
            <source>Whether the difference is larger than the weeks before differ among themselves: Student's t against up to {weeks} weeks, and at most 5 % of those called beyond are expected to be chance (Benjamini &amp; Hochberg 1995). Under {least} weeks or {few} lines nothing is said. Season and growth are not taken out.</source>
            <translation>差额是否大于此前各周之间的差异：与最多 {weeks} 周比较的 t 检验，判为超出者中预计至多 5 % 出于偶然（Benjamini &amp; Hochberg 1995）。不足 {least} 周或 {few} 行时不作判断。季节与增长未剔除。</translation>
        </message>
        <message>
            <source>Which day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>顾客</translation>
        </message>
        <message>
            <source>Who buys</source>
            <translation>谁在买</translation>
        </message>
        <message>
            <source>Who buys again, by month of the first visit</source>
            <translation>按首购月份的留存（复购）</translation>
        </message>
        <message>
            <source>Who comes back</source>
            <translation>回头客</translation>
        </message>
        <message>
            <source>Who counts is not always who gave change: a drawer that several people sell from is nobody's alone. Below {count} counts a sum says little of anybody.</source>
            <translation>点钞的人不一定是找零的人：多人共用的钱箱不能算在一个人头上。不足 {count} 次的合计说明不了什么。</translation>
        </message>
        <message>
            <source>Who they are</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>征收地</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>With a segment</source>
            <translation>有客层</translation>
        </message>
        <message>
            <source>With a single unit</source>
            <translation>单件交易笔数</translation>
        </message>
        <message>
            <source>With both</source>
            <translation>两者同购</translation>
        </message>
        <message>
            <source>With more than one</source>
            <translation>不止一次</translation>
        </message>
        <message>
            <source>With tax</source>
            <translation>含税</translation>
        </message>
        <message>
            <source>With the first</source>
            <translation>含前项</translation>
        </message>
        <message>
            <source>With the second</source>
            <translation>含后项</translation>
        </message>
        <message>
            <source>With times</source>
            <translation>有用时记录</translation>
        </message>
        <message>
            <source>Without a department</source>
            <translation>未分部门</translation>
        </message>
        <message>
            <source>Without an offer</source>
            <translation>未享受促销</translation>
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation>密码错误</translation>
        </message>
        <message>
            <source>Z</source>
            <translation>Z 号</translation>
        </message>
        <message>
            <source>Z no.</source>
            <translation>Z 号</translation>
        </message>
        <message>
            <source>Zero-rated</source>
            <translation>零税率</translation>
        </message>
        <message>
            <source>against the days just before</source>
            <translation>环比，与紧接之前的同样天数相比</translation>
        </message>
        <message>
            <source>against the same dates a year before</source>
            <translation>同比，与去年相同日期相比</translation>
        </message>
        <message>
            <source>against the same weekdays a week before</source>
            <translation>周同比，与上周相同星期几相比</translation>
        </message>
        <message>
            <source>against the same weekdays a year before</source>
            <translation>同比，与去年相同星期几相比</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>amount held</source>
            <translation>预授权</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>approved by</source>
            <translation>授权人</translation>
        </message>
        <message>
            <source>as many days just before</source>
            <translation>之前相同天数（环比）</translation>
        </message>
        <message>
            <source>auditor</source>
            <translation>审计</translation>
        </message>
        <message>
            <source>balance</source>
            <translation>余额</translation>
        </message>
        <message>
            <source>balance looked up</source>
            <translation>余额查询</translation>
        </message>
        <message>
            <source>batch</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>batch closed</source>
            <translation>批次已结</translation>
        </message>
        <message>
            <source>being settled</source>
            <translation>结算中</translation>
        </message>
        <message>
            <source>being uploaded</source>
            <translation>上送中</translation>
        </message>
        <message>
            <source>beyond usual variation</source>
            <translation>超出平常波动</translation>
        </message>
        <message>
            <source>business day</source>
            <translation>营业日</translation>
        </message>
        <message>
            <source>buys here</source>
            <translation>识别会员</translation>
        </message>
        <message>
            <source>card batch</source>
            <translation>刷卡批次</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>现金</translation>
        </message>
        <message>
            <source>cash of sales</source>
            <translation>销售现金</translation>
        </message>
        <message>
            <source>cash paid in</source>
            <translation>现金收入</translation>
        </message>
        <message>
            <source>cash paid out</source>
            <translation>现金支出</translation>
        </message>
        <message>
            <source>cashier</source>
            <translation>收银员</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>已解除</translation>
        </message>
        <message>
            <source>closed without the bank</source>
            <translation>未经银行，人工结束</translation>
        </message>
        <message>
            <source>closed: no trade now</source>
            <translation>已闭店：本期无营业</translation>
        </message>
        <message>
            <source>compared</source>
            <translation>对比期</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>副本</translation>
        </message>
        <message>
            <source>coupon given back</source>
            <translation>优惠券已退回</translation>
        </message>
        <message>
            <source>coupon refused</source>
            <translation>优惠券未接受</translation>
        </message>
        <message>
            <source>coupon taken</source>
            <translation>收下优惠券</translation>
        </message>
        <message>
            <source>coupon taken off</source>
            <translation>取消优惠券</translation>
        </message>
        <message>
            <source>data changed</source>
            <translation>资料已改</translation>
        </message>
        <message>
            <source>data erased</source>
            <translation>资料已抹除</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>discount</source>
            <translation>折扣</translation>
        </message>
        <message>
            <source>discounts</source>
            <translation>优惠</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>单据数</translation>
        </message>
        <message>
            <source>drawer counted</source>
            <translation>清点钱箱</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>相符</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>应有现金</translation>
        </message>
        <message>
            <source>few members</source>
            <translation>人数太少</translation>
        </message>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>float</source>
            <translation>备用金</translation>
        </message>
        <message>
            <source>float put in</source>
            <translation>放入备用金</translation>
        </message>
        <message>
            <source>former price</source>
            <translation>前价</translation>
        </message>
        <message>
            <source>former sales</source>
            <translation>历史销售</translation>
        </message>
        <message>
            <source>grand total</source>
            <translation>历来累计</translation>
        </message>
        <message>
            <source>gross sales</source>
            <translation>销售总额</translation>
        </message>
        <message>
            <source>held amount given back</source>
            <translation>预授权完成撤销</translation>
        </message>
        <message>
            <source>held amount taken</source>
            <translation>预授权完成</translation>
        </message>
        <message>
            <source>held amount taken, as told to the bank</source>
            <translation>预授权完成（通知）</translation>
        </message>
        <message>
            <source>hired</source>
            <translation>入职</translation>
        </message>
        <message>
            <source>hold given up</source>
            <translation>预授权撤销</translation>
        </message>
        <message>
            <source>item</source>
            <translation>货号</translation>
        </message>
        <message>
            <source>let go</source>
            <translation>离职</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>list of goods</source>
            <translation>商品清单</translation>
        </message>
        <message>
            <source>list of members</source>
            <translation>会员名单</translation>
        </message>
        <message>
            <source>list of prices</source>
            <translation>价格清单</translation>
        </message>
        <message>
            <source>list of taxes</source>
            <translation>税种清单</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>店长</translation>
        </message>
        <message>
            <source>member</source>
            <translation>会员</translation>
        </message>
        <message>
            <source>merchant</source>
            <translation>商户</translation>
        </message>
        <message>
            <source>money put on a stored-value card</source>
            <translation>储值卡充值</translation>
        </message>
        <message>
            <source>money put on it</source>
            <translation>充值</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>new PIN handed out</source>
            <translation>发放新密码</translation>
        </message>
        <message>
            <source>new ones</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>new: no trade a year before</source>
            <translation>新店：去年同期无营业</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>无应答</translation>
        </message>
        <message>
            <source>no day in common</source>
            <translation>没有共同营业日</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>not looked at: fewer units</source>
            <translation>销量较少，未作分析</translation>
        </message>
        <message>
            <source>not over</source>
            <translation>尚未结束</translation>
        </message>
        <message>
            <source>not to be found out: see the manager</source>
            <translation>存疑，请店长处理</translation>
        </message>
        <message>
            <source>number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>offer</source>
            <translation>促销</translation>
        </message>
        <message>
            <source>offers taken in</source>
            <translation>导入促销</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未结算</translation>
        </message>
        <message>
            <source>over</source>
            <translation>长款</translation>
        </message>
        <message>
            <source>own PIN set</source>
            <translation>设定本人密码</translation>
        </message>
        <message>
            <source>paid back</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>paid by payment code</source>
            <translation>扫码付款</translation>
        </message>
        <message>
            <source>paid in</source>
            <translation>现金收入</translation>
        </message>
        <message>
            <source>paid out</source>
            <translation>现金支出</translation>
        </message>
        <message>
            <source>paid with</source>
            <translation>支付</translation>
        </message>
        <message>
            <source>paid with a stored-value card</source>
            <translation>储值卡支付</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>person</source>
            <translation>员工</translation>
        </message>
        <message>
            <source>price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>put on cards</source>
            <translation>储值充值</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>read</source>
            <translation>读入</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>小票</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>参考号</translation>
        </message>
        <message>
            <source>refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>refund not confirmed</source>
            <translation>退款未确认</translation>
        </message>
        <message>
            <source>refund to a stored-value card</source>
            <translation>退款到储值卡</translation>
        </message>
        <message>
            <source>refund to the payment code</source>
            <translation>扫码付退款</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒收</translation>
        </message>
        <message>
            <source>returns</source>
            <translation>退货额</translation>
        </message>
        <message>
            <source>reversed</source>
            <translation>已冲正</translation>
        </message>
        <message>
            <source>role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>role changed</source>
            <translation>调整职务</translation>
        </message>
        <message>
            <source>rounding</source>
            <translation>抹零</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>已发出</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>已结算，对账平</translation>
        </message>
        <message>
            <source>settled, with differences</source>
            <translation>已结算，有差异</translation>
        </message>
        <message>
            <source>short</source>
            <translation>短款</translation>
        </message>
        <message>
            <source>sold on fewer than half of the open days</source>
            <translation>有销售的日子不足营业日的一半</translation>
        </message>
        <message>
            <source>still to be cancelled</source>
            <translation>待撤销</translation>
        </message>
        <message>
            <source>still to be reversed</source>
            <translation>待冲正</translation>
        </message>
        <message>
            <source>still to be told to the bank</source>
            <translation>待通知银行</translation>
        </message>
        <message>
            <source>stock keeper</source>
            <translation>理货员</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>supervisor</source>
            <translation>组长</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>taken in as a member</source>
            <translation>新会员入会</translation>
        </message>
        <message>
            <source>tax</source>
            <translation>税额</translation>
        </message>
        <message>
            <source>terminal</source>
            <translation>终端</translation>
        </message>
        <message>
            <source>the last same weekday is as good or better</source>
            <translation>上周同日的预测同样好或更好</translation>
        </message>
        <message>
            <source>the same dates a year before</source>
            <translation>去年同日（同比）</translation>
        </message>
        <message>
            <source>the same weekdays a week before</source>
            <translation>上周同星期（周同比）</translation>
        </message>
        <message>
            <source>the same weekdays a year before</source>
            <translation>去年同星期（同比，364 天前）</translation>
        </message>
        <message>
            <source>tier</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>till</source>
            <translation>收银机</translation>
        </message>
        <message>
            <source>tip</source>
            <translation>小费</translation>
        </message>
        <message>
            <source>too few lines</source>
            <translation>笔数太少</translation>
        </message>
        <message>
            <source>too little history</source>
            <translation>历史太短</translation>
        </message>
        <message>
            <source>too short a history</source>
            <translation>历史太短</translation>
        </message>
        <message>
            <source>total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>trace number</source>
            <translation>流水号</translation>
        </message>
        <message>
            <source>transactions</source>
            <translation>客单数</translation>
        </message>
        <message>
            <source>transfer</source>
            <translation>转账</translation>
        </message>
        <message>
            <source>tries</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>未变</translation>
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
            <translation>已上送</translation>
        </message>
        <message>
            <source>usual price</source>
            <translation>原价</translation>
        </message>
        <message>
            <source>void</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>why it was over or short</source>
            <translation>补记长短款原因</translation>
        </message>
        <message>
            <source>with tax</source>
            <translation>含税</translation>
        </message>
        <message>
            <source>within usual variation</source>
            <translation>平常波动之内</translation>
        </message>
        <message>
            <source>{action}, by {approver}</source>
            <translation>{action}，授权人 {approver}</translation>
        </message>
        <message>
            <source>{baskets} baskets: documents with at least one line sold.</source>
            <translation>{baskets} 张小票：至少售出一行商品的单据。</translation>
        </message>
        <message>
            <source>{count} documents with at least one line sold, {span}; returns alone are left out.</source>
            <translation>{span}，至少售出一行商品的单据共 {count} 张；纯退货单不计。</translation>
        </message>
        <message>
            <source>{count} lines came back without a receipt and belong to no sale.</source>
            <translation>其中 {count} 行无小票，不对应任何销售。</translation>
        </message>
        <message>
            <source>{count} members, of whom at most {most} are listed, those who spent most first.</source>
            <translation>共 {count} 位会员，最多列出 {most} 位，按消费额从高到低。</translation>
        </message>
        <message>
            <source>{count} others</source>
            <translation>其余 {count} 项</translation>
        </message>
        <message>
            <source>{count} rows: printed on the page only.</source>
            <translation>共 {count} 行，仅打印在 A4 页面上。</translation>
        </message>
        <message>
            <source>{department}, directly</source>
            <translation>{department}（本级直属）</translation>
        </message>
        <message>
            <source>{lines} lines</source>
            <translation>{lines} 行</translation>
        </message>
        <message>
            <source>{lines} lines came back in {documents} documents, {span}, by the day they came back.</source>
            <translation>{span}，共退回 {lines} 行，{documents} 张单据（按退货日）。</translation>
        </message>
        <message>
            <source>{looked} differences were looked at, {tested} tested against {weeks} weeks before; {beyond} are beyond usual variation.</source>
            <translation>共查看 {looked} 项差额，其中 {tested} 项与此前 {weeks} 周作了检验；{beyond} 项超出平常波动。</translation>
        </message>
        <message>
            <source>{minutes} min so far</source>
            <translation>已过{minutes}分钟</translation>
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
            <translation>{now} 对比 {before}：{called}。</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}</source>
            <translation>无法写入 {path}：{error}</translation>
        </message>
        <message>
            <source>{quantity} of item {code}</source>
            <translation>货号 {code}，数量 {quantity}</translation>
        </message>
        <message>
            <source>{report} has no option {name}; it has {names}.</source>
            <translation>{report} 没有 {name} 选项；可用：{names}。</translation>
        </message>
        <message>
            <source>{shown} of {all} items; the error of all shown together is {error} %, a little flattering, because the same trial chose them.</source>
            <translation>{all} 种单品中列出 {shown} 种；所列合计误差 {error} %，因由同一次试算选出，略为偏低。</translation>
        </message>
        <message>
            <source>{text} is no amount: write 12.90, or 10-20.</source>
            <translation>{text} 不是金额：请写 12.90，或 10-20。</translation>
        </message>
        <message>
            <source>{text} is no mask of a card: write its last four digits.</source>
            <translation>{text} 不是卡号掩码：请写末四位。</translation>
        </message>
        <message>
            <source>{text} is no number.</source>
            <translation>{text} 不是数字。</translation>
        </message>
        <message>
            <source>{text} is no time: write 10:00-11:30.</source>
            <translation>{text} 不是时间：请写 10:00-11:30。</translation>
        </message>
        <message>
            <source>{timed} of {sales} sales have times; nothing is said of the others.</source>
            <translation>{sales} 笔销售中有 {timed} 笔有用时记录；其余的不作说明。</translation>
        </message>
        <message>
            <source>{title}: {count}, of which at most {most} are named.</source>
            <translation>{title}：{count} 种，最多列出 {most} 种。</translation>
        </message>
        <message>
            <source>{units} units sold, {span}; returns are left out.</source>
            <translation>{span}，售出 {units} 件；不含退货。</translation>
        </message>
    </context>
    <context>
        <name>Return</name>
        <message>
            <source>Arrows choose, Space marks, + and − change how many</source>
            <translation>方向键选择，空格选定，+ 和 − 改数量</translation>
        </message>
        <message>
            <source>Lines marked</source>
            <translation>退货行数</translation>
        </message>
        <message>
            <source>Receipt {number} of {when}</source>
            <translation>小票 {number}，{when}</translation>
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
            <translation>授权</translation>
        </message>
        <message>
            <source>Coupon {code}</source>
            <translation>券 {code}</translation>
        </message>
        <message>
            <source>Drawer</source>
            <translation>钱箱</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>No tax: {number}</source>
            <translation>免税：{number}</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>单号 {number}</translation>
        </message>
        <message>
            <source>Original {number}</source>
            <translation>原单 {number}</translation>
        </message>
        <message>
            <source>Own PIN</source>
            <translation>个人密码</translation>
        </message>
        <message>
            <source>Parked {count}</source>
            <translation>挂单 {count}</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退货退款</translation>
        </message>
        <message>
            <source>Sale</source>
            <translation>销售</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Auditor</source>
            <translation>审计</translation>
        </message>
        <message>
            <source>Cashier</source>
            <translation>收银员</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>店长</translation>
        </message>
        <message>
            <source>No longer here</source>
            <translation>已离职</translation>
        </message>
        <message>
            <source>Own rights</source>
            <translation>单独授权</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>店主</translation>
        </message>
        <message>
            <source>Stock keeper</source>
            <translation>理货员</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>组长</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>技术员</translation>
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
            <translation>改价</translation>
        </message>
        <message>
            <source>share of basket discount</source>
            <translation>整单折扣分摊</translation>
        </message>
        <message>
            <source>tax taken off</source>
            <translation>扣除税额</translation>
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
            <translation>长者男</translation>
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
            <translation>学生</translation>
        </message>
        <message>
            <source>Tourist</source>
            <translation>游客</translation>
        </message>
        <message>
            <source>W 30–59</source>
            <translation>中年女</translation>
        </message>
        <message>
            <source>W 60+</source>
            <translation>长者女</translation>
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
            <translation>周一至周五</translation>
        </message>
        <message>
            <source>again and again</source>
            <translation>每满都减</translation>
        </message>
        <message>
            <source>again for each time</source>
            <translation>每满一次算一次</translation>
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
            <translation>不限件数</translation>
        </message>
        <message>
            <source>any means of payment</source>
            <translation>任何支付方式</translation>
        </message>
        <message>
            <source>as often as one likes</source>
            <translation>不限次数</translation>
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
            <translation>周末</translation>
        </message>
        <message>
            <source>beside {it}</source>
            <translation>互斥组：{it}</translation>
        </message>
        <message>
            <source>buy {buy} of {goods} and get {get} more {cut}</source>
            <translation>购买{goods}{buy}件，另{get}件{cut}</translation>
        </message>
        <message>
            <source>buy {goods}: the {nth} one {cut}</source>
            <translation>购买{goods}，第{nth}件{cut}</translation>
        </message>
        <message>
            <source>department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>each</source>
            <translation>每件都减</translation>
        </message>
        <message>
            <source>each with a number of its own</source>
            <translation>每张券一个编号</translation>
        </message>
        <message>
            <source>end of the month</source>
            <translation>月底</translation>
        </message>
        <message>
            <source>end of the week</source>
            <translation>本周日</translation>
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
            <translation>所有客层</translation>
        </message>
        <message>
            <source>every shop</source>
            <translation>所有门店</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>所有顾客</translation>
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
            <translation>客层：{it}</translation>
        </message>
        <message>
            <source>for {amount}</source>
            <translation>只要{amount}</translation>
        </message>
        <message>
            <source>for {amount} together</source>
            <translation>合计{amount}</translation>
        </message>
        <message>
            <source>for {it}</source>
            <translation>{it}可用</translation>
        </message>
        <message>
            <source>free</source>
            <translation>免费</translation>
        </message>
        <message>
            <source>from {from} on {cut}</source>
            <translation>满{from}{cut}</translation>
        </message>
        <message>
            <source>from {from} pieces on {cut}</source>
            <translation>满{from}件{cut}</translation>
        </message>
        <message>
            <source>from {it}</source>
            <translation>从{it}起</translation>
        </message>
        <message>
            <source>from {units} pieces on</source>
            <translation>满{units}件起</translation>
        </message>
        <message>
            <source>from {value} on</source>
            <translation>满{value}起</translation>
        </message>
        <message>
            <source>gets {goods} {cut}</source>
            <translation>可得{goods}，{cut}</translation>
        </message>
        <message>
            <source>goods marked {tag}</source>
            <translation>标签“{tag}”的商品</translation>
        </message>
        <message>
            <source>half price</source>
            <translation>半价</translation>
        </message>
        <message>
            <source>in pass {it}</source>
            <translation>第{it}轮计算</translation>
        </message>
        <message>
            <source>in {it}</source>
            <translation>门店：{it}</translation>
        </message>
        <message>
            <source>it is ended</source>
            <translation>手动结束</translation>
        </message>
        <message>
            <source>members only</source>
            <translation>仅会员</translation>
        </message>
        <message>
            <source>never together with the group {it}</source>
            <translation>与“{it}”组互斥</translation>
        </message>
        <message>
            <source>next Monday</source>
            <translation>下周一</translation>
        </message>
        <message>
            <source>no coupon</source>
            <translation>不需要券</translation>
        </message>
        <message>
            <source>no other</source>
            <translation>无</translation>
        </message>
        <message>
            <source>nothing more</source>
            <translation>不再加</translation>
        </message>
        <message>
            <source>now on</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>once</source>
            <translation>只算一次</translation>
        </message>
        <message>
            <source>once in all</source>
            <translation>总共只减一次</translation>
        </message>
        <message>
            <source>one code for everybody</source>
            <translation>人人同码</translation>
        </message>
        <message>
            <source>one part more</source>
            <translation>再加一项</translation>
        </message>
        <message>
            <source>only the {nth}</source>
            <translation>只有第{nth}种</translation>
        </message>
        <message>
            <source>paid by {it}</source>
            <translation>支付方式：{it}</translation>
        </message>
        <message>
            <source>priority {it}</source>
            <translation>优先级{it}</translation>
        </message>
        <message>
            <source>reduced are {first}</source>
            <translation>优惠用在{first}</translation>
        </message>
        <message>
            <source>reduced is {part}</source>
            <translation>优惠：{part}</translation>
        </message>
        <message>
            <source>spend {from} on {goods}: {cut}</source>
            <translation>{goods}满{from}{cut}</translation>
        </message>
        <message>
            <source>take this out</source>
            <translation>去掉这一项</translation>
        </message>
        <message>
            <source>taken off {once}</source>
            <translation>{once}</translation>
        </message>
        <message>
            <source>the best for the customer</source>
            <translation>对顾客最有利的商品</translation>
        </message>
        <message>
            <source>the cheapest</source>
            <translation>最便宜的商品</translation>
        </message>
        <message>
            <source>the dearest</source>
            <translation>最贵的商品</translation>
        </message>
        <message>
            <source>the price before any offer</source>
            <translation>优惠前金额</translation>
        </message>
        <message>
            <source>the whole basket of {goods} {cut}</source>
            <translation>整单{goods}{cut}</translation>
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
            <translation>到{it}为止</translation>
        </message>
        <message>
            <source>what counts is {base}</source>
            <translation>门槛按{base}计算</translation>
        </message>
        <message>
            <source>what is left to pay</source>
            <translation>优惠后金额</translation>
        </message>
        <message>
            <source>who buys {goods} for {value} or more ({times})</source>
            <translation>购买{goods}满{value}（{times}）</translation>
        </message>
        <message>
            <source>who buys {units} of {goods} ({times})</source>
            <translation>购买{goods}满{units}件（{times}）</translation>
        </message>
        <message>
            <source>who buys {units} of {goods} for {value} or more ({times})</source>
            <translation>购买{goods}满{units}件且满{value}（{times}）</translation>
        </message>
        <message>
            <source>with the coupon {it}</source>
            <translation>凭券{it}</translation>
        </message>
        <message>
            <source>with {it}</source>
            <translation>{it}</translation>
        </message>
        <message>
            <source>{amount} off</source>
            <translation>减{amount}</translation>
        </message>
        <message>
            <source>{goods} except {others}</source>
            <translation>{goods}（{others}除外）</translation>
        </message>
        <message>
            <source>{goods} from {from} pieces on {cut}</source>
            <translation>{goods}满{from}件{cut}</translation>
        </message>
        <message>
            <source>{goods} {cut}</source>
            <translation>{goods}{cut}</translation>
        </message>
        <message>
            <source>{it} for all together</source>
            <translation>全部顾客{it}</translation>
        </message>
        <message>
            <source>{it} for one customer</source>
            <translation>每位顾客{it}</translation>
        </message>
        <message>
            <source>{it} for one customer on one day</source>
            <translation>每位顾客每天{it}</translation>
        </message>
        <message>
            <source>{it} in one basket</source>
            <translation>每单{it}</translation>
        </message>
        <message>
            <source>{parts} {cut}</source>
            <translation>{parts}，{cut}</translation>
        </message>
        <message>
            <source>{percent} % off</source>
            <translation>减{percent}%</translation>
        </message>
        <message>
            <source>{some} and {count} more</source>
            <translation>{some}等{count}项</translation>
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
            <translation>{goods}任选{units}件，{cut}</translation>
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
            <translation>我的门店</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Any</source>
            <translation>时价</translation>
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
            <translation>按键</translation>
        </message>
        <message>
            <source>Lowest of 30 days</source>
            <translation>30 天最低价</translation>
        </message>
        <message>
            <source>Pad</source>
            <translation>数字键</translation>
        </message>
        <message>
            <source>Quick keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>now</source>
            <translation>现在</translation>
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
            <translation>（已在屏幕上签名）</translation>
        </message>
        <message>
            <source>A demonstration: no money has moved.</source>
            <translation>演示签购单，没有资金往来</translation>
        </message>
        <message>
            <source>AMOUNT</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>AUTH COMPLETE</source>
            <translation>预授权完成 AUTH COMPLETE</translation>
        </message>
        <message>
            <source>AUTH COMPLETE (ADVICE)</source>
            <translation>预授权完成通知 AUTH COMPLETE</translation>
        </message>
        <message>
            <source>Accepted; the bank will be told.</source>
            <translation>已受理，随后通知银行。</translation>
        </message>
        <message>
            <source>Acquirer</source>
            <translation>收单行</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Answer code</source>
            <translation>应答码</translation>
        </message>
        <message>
            <source>Answered by the simulator: no money has moved.</source>
            <translation>由模拟主机应答，没有资金往来</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>请求金额</translation>
        </message>
        <message>
            <source>Auth. no.</source>
            <translation>授权码</translation>
        </message>
        <message>
            <source>BALANCE</source>
            <translation>余额查询 BALANCE</translation>
        </message>
        <message>
            <source>Batch no.</source>
            <translation>批次号</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>门店</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>卡组织</translation>
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
            <translation>扫码付 CODE PAYMENT</translation>
        </message>
        <message>
            <source>CODE REFUND</source>
            <translation>扫码退款 CODE REFUND</translation>
        </message>
        <message>
            <source>COMPLETE VOID</source>
            <translation>预授权完成撤销 COMPLETE VOID</translation>
        </message>
        <message>
            <source>Card no.</source>
            <translation>卡号</translation>
        </message>
        <message>
            <source>Cardholder's signature</source>
            <translation>持卡人签名</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>现金</translation>
        </message>
        <message>
            <source>Characteristic code</source>
            <translation>交易特征码</translation>
        </message>
        <message>
            <source>Contactless up to {limit}: no signature needed.</source>
            <translation>{limit} 以下免密免签</translation>
        </message>
        <message>
            <source>DECLINED</source>
            <translation>交易失败 DECLINED</translation>
        </message>
        <message>
            <source>Date/time</source>
            <translation>日期/时间</translation>
        </message>
        <message>
            <source>I acknowledge this refund to my card.</source>
            <translation>本人确认此笔退款，同意退回本卡账户。</translation>
        </message>
        <message>
            <source>I acknowledge this transaction and let it be booked to my card.</source>
            <translation>本人确认以上交易，同意将其记入本卡账户。</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>发卡行</translation>
        </message>
        <message>
            <source>It is being taken back until the bank confirms it.</source>
            <translation>正在冲正，直到银行确认为止。</translation>
        </message>
        <message>
            <source>Left on the card</source>
            <translation>卡内余额</translation>
        </message>
        <message>
            <source>MERCHANT COPY</source>
            <translation>商户存根 MERCHANT COPY</translation>
        </message>
        <message>
            <source>Manager's reference</source>
            <translation>经理备注</translation>
        </message>
        <message>
            <source>Merchant</source>
            <translation>商户名称</translation>
        </message>
        <message>
            <source>Merchant no.</source>
            <translation>商户编号</translation>
        </message>
        <message>
            <source>NO ANSWER</source>
            <translation>银行无应答 NO ANSWER</translation>
        </message>
        <message>
            <source>NO MONEY MOVED</source>
            <translation>没有资金往来</translation>
        </message>
        <message>
            <source>NOT CONFIRMED</source>
            <translation>尚未确认 NOT CONFIRMED</translation>
        </message>
        <message>
            <source>No cash is paid out instead. Please keep this slip.</source>
            <translation>不以现金代付，请妥善保存此单。</translation>
        </message>
        <message>
            <source>Not refunded: nothing paid out.</source>
            <translation>未退款：没有退还任何款项。</translation>
        </message>
        <message>
            <source>Nothing was charged.</source>
            <translation>没有扣款。</translation>
        </message>
        <message>
            <source>Operator no.</source>
            <translation>操作员号</translation>
        </message>
        <message>
            <source>Original auth.</source>
            <translation>原授权码</translation>
        </message>
        <message>
            <source>Original date</source>
            <translation>原交易日期</translation>
        </message>
        <message>
            <source>Original ref.</source>
            <translation>原参考号</translation>
        </message>
        <message>
            <source>Original voucher</source>
            <translation>原批次/凭证号</translation>
        </message>
        <message>
            <source>PAID OUT</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>PIN entered.</source>
            <translation>已输入密码。</translation>
        </message>
        <message>
            <source>PRE-AUTH</source>
            <translation>预授权 AUTH</translation>
        </message>
        <message>
            <source>PRE-AUTH VOID</source>
            <translation>预授权撤销 AUTH VOID</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>付款方式</translation>
        </message>
        <message>
            <source>Payment code</source>
            <translation>付款码</translation>
        </message>
        <message>
            <source>REFUND</source>
            <translation>退货 REFUND</translation>
        </message>
        <message>
            <source>REFUND PENDING</source>
            <translation>退款待确认 PENDING</translation>
        </message>
        <message>
            <source>REPRINT {copy}</source>
            <translation>重印 / REPRINT {copy}</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>读卡方式</translation>
        </message>
        <message>
            <source>Ref. no.</source>
            <translation>参考号</translation>
        </message>
        <message>
            <source>Reprinted by</source>
            <translation>重印人</translation>
        </message>
        <message>
            <source>SALE</source>
            <translation>消费 SALE</translation>
        </message>
        <message>
            <source>STORED VALUE</source>
            <translation>储值卡消费</translation>
        </message>
        <message>
            <source>STORED VALUE LOADED</source>
            <translation>储值卡充值</translation>
        </message>
        <message>
            <source>STORED VALUE REFUND</source>
            <translation>储值卡退款</translation>
        </message>
        <message>
            <source>TAKEN BACK</source>
            <translation>已冲正 TAKEN BACK</translation>
        </message>
        <message>
            <source>TOTAL</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>TRANSFER</source>
            <translation>转账 TRANSFER</translation>
        </message>
        <message>
            <source>Terminal no.</source>
            <translation>终端编号</translation>
        </message>
        <message>
            <source>The PIN was wrong too often.</source>
            <translation>密码错误次数过多。</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>密码错误。</translation>
        </message>
        <message>
            <source>The amount is above the card's limit.</source>
            <translation>金额超过该卡限额。</translation>
        </message>
        <message>
            <source>The amount is not that of the first payment.</source>
            <translation>金额与原交易不符。</translation>
        </message>
        <message>
            <source>The bank could not answer at that time.</source>
            <translation>银行当时无法应答。</translation>
        </message>
        <message>
            <source>The bank has not confirmed this refund yet.</source>
            <translation>银行尚未确认此笔退款。</translation>
        </message>
        <message>
            <source>The bank has taken it back; nothing was charged.</source>
            <translation>银行已冲正，没有扣款。</translation>
        </message>
        <message>
            <source>The card has expired.</source>
            <translation>该卡已过有效期。</translation>
        </message>
        <message>
            <source>The card was not read well.</source>
            <translation>读卡不清。</translation>
        </message>
        <message>
            <source>The card's bank has not agreed; it can say why.</source>
            <translation>发卡行未予批准，原因请询发卡行。</translation>
        </message>
        <message>
            <source>The first payment was not found.</source>
            <translation>银行查不到原交易。</translation>
        </message>
        <message>
            <source>The shop asks the bank. Please keep this slip.</source>
            <translation>本店正向银行查询，请妥善保存此单。</translation>
        </message>
        <message>
            <source>The shop has found out with the bank.</source>
            <translation>本店已向银行查清。</translation>
        </message>
        <message>
            <source>The till asks again until it has.</source>
            <translation>收款机将继续查询，直到确认为止。</translation>
        </message>
        <message>
            <source>There was not enough on the card.</source>
            <translation>卡内余额不足。</translation>
        </message>
        <message>
            <source>Tip</source>
            <translation>小费</translation>
        </message>
        <message>
            <source>To card</source>
            <translation>转入卡</translation>
        </message>
        <message>
            <source>VOID</source>
            <translation>消费撤销 VOID</translation>
        </message>
        <message>
            <source>Voucher no.</source>
            <translation>凭证号</translation>
        </message>
        <message>
            <source>chip</source>
            <translation>插卡</translation>
        </message>
        <message>
            <source>code shown</source>
            <translation>扫码</translation>
        </message>
        <message>
            <source>contactless</source>
            <translation>非接触</translation>
        </message>
        <message>
            <source>keyed in</source>
            <translation>手工输入</translation>
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
            <translation>如 5、10% 或两者；- 为不允许；空为岗位原有。</translation>
        </message>
        <message>
            <source>A number chooses it.</source>
            <translation>按数字选择。</translation>
        </message>
        <message>
            <source>A number chooses the role and its rights.</source>
            <translation>按数字选择岗位及其权限。</translation>
        </message>
        <message>
            <source>A number opens one, N hires somebody; the arrows turn the page.</source>
            <translation>按数字查看，N 录用新人，方向键翻页。</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>重新输入</translation>
        </message>
        <message>
            <source>Change a limit</source>
            <translation>修改限额</translation>
        </message>
        <message>
            <source>Change my PIN</source>
            <translation>更换我的密码</translation>
        </message>
        <message>
            <source>Change the role</source>
            <translation>更换岗位</translation>
        </message>
        <message>
            <source>Choose a PIN of your own</source>
            <translation>设定自己的密码</translation>
        </message>
        <message>
            <source>Clear the lock</source>
            <translation>解除锁定</translation>
        </message>
        <message>
            <source>Digits only, no rows, repetitions or dates; then Enter.</source>
            <translation>只用数字，不用顺子、重复或日期；再按 Enter。</translation>
        </message>
        <message>
            <source>Enter does it. Receipts and records keep the name.</source>
            <translation>按 Enter 确认。小票和记录保留其姓名。</translation>
        </message>
        <message>
            <source>First PIN of {name}</source>
            <translation>{name} 的初始密码</translation>
        </message>
        <message>
            <source>Give a new PIN</source>
            <translation>重设密码</translation>
        </message>
        <message>
            <source>Good once, for this basket, within a minute</source>
            <translation>仅此单一次有效，一分钟内</translation>
        </message>
        <message>
            <source>Hire somebody</source>
            <translation>录用新人</translation>
        </message>
        <message>
            <source>It is being looked at.</source>
            <translation>正在核对。</translation>
        </message>
        <message>
            <source>It is written down</source>
            <translation>已抄下</translation>
        </message>
        <message>
            <source>It lets you in once if all PINs are lost. It is not shown again.</source>
            <translation>密码全部遗失时可用它进入一次。不会再次显示。</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>办理离职</translation>
        </message>
        <message>
            <source>Let {name} go?</source>
            <translation>{name} 办理离职？</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限额</translation>
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
            <translation>登录之前不能销售</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>基数</translation>
        </message>
        <message>
            <source>One digit back</source>
            <translation>退一位</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>请稍候</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>店主</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>PIN of number {number}</source>
            <translation>工号 {number} 的密码</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>Signs in with number {number}.</source>
            <translation>登录工号 {number}。</translation>
        </message>
        <message>
            <source>Somebody else types their staff number, then Enter.</source>
            <translation>由他人输入工号，再按 Enter。</translation>
        </message>
        <message>
            <source>Staff number</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>The basket is kept</source>
            <translation>商品已保留</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>再输一次</translation>
        </message>
        <message>
            <source>They choose another one when they sign in.</source>
            <translation>本人首次登录时另行设定。</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>待授权</translation>
        </message>
        <message>
            <source>Type it once more, then Enter.</source>
            <translation>再输入一遍，然后按 Enter。</translation>
        </message>
        <message>
            <source>Type it, or touch the digits</source>
            <translation>键入或点按数字</translation>
        </message>
        <message>
            <source>Type the PIN, then Enter. It is not shown.</source>
            <translation>输入密码后按 Enter，屏幕不显示。</translation>
        </message>
        <message>
            <source>Type the name, then Enter.</source>
            <translation>输入姓名，再按 Enter。</translation>
        </message>
        <message>
            <source>Type your staff number, then Enter.</source>
            <translation>输入工号，再按 Enter。</translation>
        </message>
        <message>
            <source>What is {name} here as?</source>
            <translation>{name} 任什么岗位？</translation>
        </message>
        <message>
            <source>Which limit of {name}?</source>
            <translation>修改 {name} 的哪项限额？</translation>
        </message>
        <message>
            <source>Who approves it?</source>
            <translation>谁来授权？</translation>
        </message>
        <message>
            <source>Who is hired?</source>
            <translation>录用谁？</translation>
        </message>
        <message>
            <source>Who is there?</source>
            <translation>请登录</translation>
        </message>
        <message>
            <source>Write this code down and seal it</source>
            <translation>请抄下此恢复码并封存</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>no PIN</source>
            <translation>无密码</translation>
        </message>
        <message>
            <source>own limit</source>
            <translation>个人限额</translation>
        </message>
    </context>
    <context>
        <name>Statistics</name>
        <message>
            <source>+ Filter</source>
            <translation>+ 筛选</translation>
        </message>
        <message>
            <source>A cost is unknown</source>
            <translation>有成本未知</translation>
        </message>
        <message>
            <source>A tender pays for whole documents, not for {names}.</source>
            <translation>支付方式对应整单，不能按 {names} 细分。</translation>
        </message>
        <message>
            <source>Adding up… {seconds} s</source>
            <translation>正在汇总… {seconds} 秒</translation>
        </message>
        <message>
            <source>Adjusted after close: {count} documents came after the Z of their day.</source>
            <translation>结账后有调整：有 {count} 张单据是在当日 Z 报表之后记入的。</translation>
        </message>
        <message>
            <source>Against last year, same dates</source>
            <translation>同比（去年同日期）</translation>
        </message>
        <message>
            <source>Against last year, same weekdays</source>
            <translation>同比（去年同星期）</translation>
        </message>
        <message>
            <source>Against the days just before</source>
            <translation>环比（前一段日子）</translation>
        </message>
        <message>
            <source>Against the week before</source>
            <translation>对比上周同星期</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>All business days</source>
            <translation>全部营业日</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>所有层级</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>As a chart</source>
            <translation>看图</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>看表</translation>
        </message>
        <message>
            <source>Ask for at least one measure.</source>
            <translation>请至少指定一个指标。</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>流失预警</translation>
        </message>
        <message>
            <source>Average transaction value</source>
            <translation>客单价</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back to selling</source>
            <translation>返回销售</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>分档</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>银行卡</translation>
        </message>
        <message>
            <source>Baskets</source>
            <translation>购物篮分析</translation>
        </message>
        <message>
            <source>Bought together</source>
            <translation>关联购买分析</translation>
        </message>
        <message>
            <source>By</source>
            <translation>按</translation>
        </message>
        <message>
            <source>By named tax there is only tax, of goods.</source>
            <translation>按税种只能查商品的税额。</translation>
        </message>
        <message>
            <source>By offer there are only discount and transactions.</source>
            <translation>按促销只能统计折扣和交易笔数。</translation>
        </message>
        <message>
            <source>By tender there are only total and transactions.</source>
            <translation>按支付方式只能统计 total 和 transactions。</translation>
        </message>
        <message>
            <source>By the day of the return</source>
            <translation>按退货日</translation>
        </message>
        <message>
            <source>By the day of the sale</source>
            <translation>按原销售日</translation>
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
            <translation>卡号（掩码）</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>银行卡</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>现金</translation>
        </message>
        <message>
            <source>Cashier</source>
            <translation>收银员</translation>
        </message>
        <message>
            <source>Cashiers</source>
            <translation>收银员</translation>
        </message>
        <message>
            <source>Champions</source>
            <translation>核心会员</translation>
        </message>
        <message>
            <source>Closings</source>
            <translation>日结</translation>
        </message>
        <message>
            <source>Closings (Z)</source>
            <translation>日结（Z）</translation>
        </message>
        <message>
            <source>Cohorts</source>
            <translation>会员留存</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Columns in sight</source>
            <translation>显示哪些列</translation>
        </message>
        <message>
            <source>Columns: {count} out of sight</source>
            <translation>列：已隐藏 {count} 列</translation>
        </message>
        <message>
            <source>Compare periods</source>
            <translation>期间对比</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>对比</translation>
        </message>
        <message>
            <source>Compared with nothing</source>
            <translation>不对比</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>重印</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>销售成本</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>统计口径</translation>
        </message>
        <message>
            <source>Coupon discount</source>
            <translation>券优惠</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>会员</translation>
        </message>
        <message>
            <source>Customer group</source>
            <translation>客户组</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>顾客</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>营业日</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Days of your own, both inside</source>
            <translation>自选日期（首尾都算）</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Discount effect</source>
            <translation>折扣与促销</translation>
        </message>
        <message>
            <source>Discounts</source>
            <translation>优惠</translation>
        </message>
        <message>
            <source>Documents with at least one line sold.</source>
            <translation>至少售出一行的单数。</translation>
        </message>
        <message>
            <source>Drawer</source>
            <translation>钱箱</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>导出为</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>统计</translation>
        </message>
        <message>
            <source>Filter by</source>
            <translation>筛选条件</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>第一天</translation>
        </message>
        <message>
            <source>Forecast of units</source>
            <translation>销量预测</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>请起个名字。</translation>
        </message>
        <message>
            <source>Goods returned</source>
            <translation>退货分析</translation>
        </message>
        <message>
            <source>Gross sales</source>
            <translation>销售总额</translation>
        </message>
        <message>
            <source>Gross sales − discounts − returns, tax included.</source>
            <translation>销售总额 − 优惠 − 退货，含税。</translation>
        </message>
        <message>
            <source>Handed to the printer.</source>
            <translation>已交给打印机。</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>Hours, weekdays</source>
            <translation>时段热力图</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>多少个</translation>
        </message>
        <message>
            <source>How many items</source>
            <translation>单品数</translation>
        </message>
        <message>
            <source>It is not in the books.</source>
            <translation>账上没有。</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>单品排行与 ABC</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>电子日志</translation>
        </message>
        <message>
            <source>Jurisdiction</source>
            <translation>税收管辖</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep this report and its filters</source>
            <translation>保存这张报表和筛选</translation>
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
            <translation>最后一天</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>上月</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>上周</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>Lift from</source>
            <translation>提升度不低于</translation>
        </message>
        <message>
            <source>Like-for-like shops</source>
            <translation>同店可比</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>明细行数</translation>
        </message>
        <message>
            <source>Lines sold and returned.</source>
            <translation>售出与退货的行数。</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>已流失</translation>
        </message>
        <message>
            <source>Loyal</source>
            <translation>忠诚</translation>
        </message>
        <message>
            <source>Loyalty discount</source>
            <translation>会员优惠</translation>
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
            <translation>毛利 ÷ 销售净额。</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>会员分析</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>More than {most} sets of goods reach this support; ask for a higher one.</source>
            <translation>达到该支持度的商品组合超过 {most} 个，请提高支持度。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>视图名称</translation>
        </message>
        <message>
            <source>Named tax</source>
            <translation>税种</translation>
        </message>
        <message>
            <source>Net sales</source>
            <translation>销售净额</translation>
        </message>
        <message>
            <source>Net sales − cost; unknown while the cost of a line is unknown.</source>
            <translation>销售净额 − 销售成本；有一行成本未知时不得出。</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>No Chinese TrueType font was found; install WenQuanYi Micro Hei (fonts-wqy-microhei).</source>
            <translation>没有找到中文 TrueType 字体，请安装文泉驿微米黑（fonts-wqy-microhei）。</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>未记录</translation>
        </message>
        <message>
            <source>Nothing before</source>
            <translation>此前无数据</translation>
        </message>
        <message>
            <source>Nothing in these days.</source>
            <translation>这些日子里没有数据。</translation>
        </message>
        <message>
            <source>Nothing to compare with</source>
            <translation>没有可比数据</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Occasional</source>
            <translation>偶尔</translation>
        </message>
        <message>
            <source>Of that, {part} with tax is counted here; the rest is for other goods.</source>
            <translation>其中 {part}（含税）计入此处，其余为别的商品。</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>促销活动</translation>
        </message>
        <message>
            <source>Only lines can be left out, by {names}.</source>
            <translation>只能按 {names} 排除明细行。</translation>
        </message>
        <message>
            <source>Only {only}.</source>
            <translation>仅限 {only}。</translation>
        </message>
        <message>
            <source>Other days…</source>
            <translation>其他日期…</translation>
        </message>
        <message>
            <source>Over and short</source>
            <translation>长短款</translation>
        </message>
        <message>
            <source>Pages (PDF)</source>
            <translation>打印页（PDF）</translation>
        </message>
        <message>
            <source>Paid back for goods that came back, tax included, on the day they came back.</source>
            <translation>退货退还的金额，含税，计入退货当日。</translation>
        </message>
        <message>
            <source>Parked baskets</source>
            <translation>挂单</translation>
        </message>
        <message>
            <source>Pause from</source>
            <translation>空闲起算</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Price bands</source>
            <translation>价格带分析</translation>
        </message>
        <message>
            <source>Prices and discounts</source>
            <translation>改价与折扣</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>补打</translation>
        </message>
        <message>
            <source>Printed: {path}</source>
            <translation>已打印：{path}</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>扫码付</translation>
        </message>
        <message>
            <source>Quantity × unit cost at the time of sale, less that of goods that came back; unknown while the cost of a line is unknown.</source>
            <translation>数量 × 售出时的进价，减去退货部分；有一行成本未知时不得出。</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>排名</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>小票</translation>
        </message>
        <message>
            <source>Receipt {number}</source>
            <translation>小票 {number}</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>新近</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记录类别</translation>
        </message>
        <message>
            <source>Regular price × quantity of everything sold, tax included, before anything is taken off.</source>
            <translation>售出商品的零售价 × 数量，含税，未扣任何优惠。</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报表</translation>
        </message>
        <message>
            <source>Returned share</source>
            <translation>退货率</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退货（商品）</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Rows with a dashed edge are the days compared with.</source>
            <translation>左边有虚线的行是对比的日子。</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Sales with tax</source>
            <translation>含税销售额</translation>
        </message>
        <message>
            <source>Sales with tax ÷ transactions.</source>
            <translation>含税销售额 ÷ 客单数。</translation>
        </message>
        <message>
            <source>Sales with tax − tax.</source>
            <translation>含税销售额 − 税额。</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>保存视图</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>已保存为 {path}</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>我的视图</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>客层</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>客层分析</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>门店</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Spreadsheet (XLSX)</source>
            <translation>电子表格（XLSX）</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>会员分层</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>Stored value</source>
            <translation>储值卡</translation>
        </message>
        <message>
            <source>Strip of 80 mm (text)</source>
            <translation>80 毫米小票（文本）</translation>
        </message>
        <message>
            <source>Strip on the receipt printer</source>
            <translation>小票打印机纸条</translation>
        </message>
        <message>
            <source>Sum of the rounded tax of every line; never computed anew from a total.</source>
            <translation>各行已取整税额之和；从不按合计重算。</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>销售汇总</translation>
        </message>
        <message>
            <source>Taken off goods sold: changed prices, discounts on a line, offers and shares of discounts on the basket.</source>
            <translation>售出商品上减去的金额：改价、单品折扣、促销和整单折扣的分摊。</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>税额</translation>
        </message>
        <message>
            <source>Tax by rate</source>
            <translation>税额统计</translation>
        </message>
        <message>
            <source>Tax rate</source>
            <translation>税率</translation>
        </message>
        <message>
            <source>Tender</source>
            <translation>支付方式</translation>
        </message>
        <message>
            <source>Tenders, batches</source>
            <translation>支付方式与刷卡批次</translation>
        </message>
        <message>
            <source>The cost of {share} of the lines is unknown.</source>
            <translation>有 {share} 的行成本未知。</translation>
        </message>
        <message>
            <source>The file cannot be written: {reason}</source>
            <translation>文件写不了：{reason}</translation>
        </message>
        <message>
            <source>The largest are found by one name and a sum.</source>
            <translation>排名只能按一个名称和一个合计来查。</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>最后一天早于第一天。</translation>
        </message>
        <message>
            <source>The level below</source>
            <translation>二级部门</translation>
        </message>
        <message>
            <source>The same word is asked for twice.</source>
            <translation>同一个词指定了两次。</translation>
        </message>
        <message>
            <source>There are too many files of this name.</source>
            <translation>同名文件太多了。</translation>
        </message>
        <message>
            <source>There is no dimension {name}; there are {names}.</source>
            <translation>没有维度 {name}，可用的有 {names}。</translation>
        </message>
        <message>
            <source>There is no measure {name}; there are {names}.</source>
            <translation>没有指标 {name}，可用的有 {names}。</translation>
        </message>
        <message>
            <source>These are the latest receipts; all of them come to {part} with tax.</source>
            <translation>这里是最近的小票；全部小票合计 {part}（含税）。</translation>
        </message>
        <message>
            <source>This could not be added up. It is noted in the log.</source>
            <translation>无法汇总，原因已记入日志。</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>本季度</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>本周</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>会员等级</translation>
        </message>
        <message>
            <source>Till</source>
            <translation>收银机</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Top level</source>
            <translation>一级部门</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>客单数</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Units per transaction</source>
            <translation>客单件数</translation>
        </message>
        <message>
            <source>Units sold; a line of measured goods counts as one.</source>
            <translation>售出件数；称重商品一行计一件。</translation>
        </message>
        <message>
            <source>Units ÷ transactions.</source>
            <translation>件数 ÷ 客单数。</translation>
        </message>
        <message>
            <source>Unsold for</source>
            <translation>未售天数</translation>
        </message>
        <message>
            <source>Up to {day}</source>
            <translation>截至 {day}</translation>
        </message>
        <message>
            <source>Voided lines</source>
            <translation>删除行</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>周</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>星期</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>变化及其原因</translation>
        </message>
        <message>
            <source>What each means of payment settled, {span}.</source>
            <translation>各支付方式的结算金额，{span}。</translation>
        </message>
        <message>
            <source>What named taxes took, and without a name plain rates, {span}.</source>
            <translation>各税种的税额；未列税种的按税率计，{span}。</translation>
        </message>
        <message>
            <source>What offers took off goods sold, and without a name what hands did, {span}.</source>
            <translation>各促销在售出商品上减去的金额，无名一栏为手工折扣；{span}。</translation>
        </message>
        <message>
            <source>With tax</source>
            <translation>含税</translation>
        </message>
        <message>
            <source>Without</source>
            <translation>不含</translation>
        </message>
        <message>
            <source>Without tax</source>
            <translation>不含税</translation>
        </message>
        <message>
            <source>Worth a look</source>
            <translation>异常监控</translation>
        </message>
        <message>
            <source>Write days as 2026-03-02.</source>
            <translation>日期请写成 2026-03-02。</translation>
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
            <translation>全部营业日</translation>
        </message>
        <message>
            <source>amounts in {sign}</source>
            <translation>金额单位 {sign}</translation>
        </message>
        <message>
            <source>business day {day}</source>
            <translation>营业日 {day}</translation>
        </message>
        <message>
            <source>business days from {first}</source>
            <translation>{first} 起的营业日</translation>
        </message>
        <message>
            <source>business days up to {last}</source>
            <translation>截至 {last} 的营业日</translation>
        </message>
        <message>
            <source>business days {first} to {last}</source>
            <translation>营业日 {first} 至 {last}</translation>
        </message>
        <message>
            <source>days compared with</source>
            <translation>对比的日子</translation>
        </message>
        <message>
            <source>from {value}</source>
            <translation>原为 {value}</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>{change} pt</source>
            <translation>{change} 个百分点</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} 天</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} 分钟</translation>
        </message>
        <message>
            <source>{count} receipts, together {sum} with tax.</source>
            <translation>{count} 单，合计 {sum}（含税）。</translation>
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
            <translation>{filter}（此处不适用）</translation>
        </message>
        <message>
            <source>{lines} lines of sales and returns, {span}.</source>
            <translation>销售与退货共 {lines} 行，{span}。</translation>
        </message>
        <message>
            <source>{name} is unknown for {share} of the lines.</source>
            <translation>有 {share} 的行没有 {name}。</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}：{value}</translation>
        </message>
        <message>
            <source>{part} was paid this way; the rest otherwise, by rounding, or not listed.</source>
            <translation>其中 {part} 以此方式支付；其余为其他方式、抹零或未列出。</translation>
        </message>
        <message>
            <source>{total} − {tax} tax = {net} net.</source>
            <translation>{total} − 税额 {tax} = 净额 {net}。</translation>
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
            <translation>按 Enter 后从钱箱取出</translation>
        </message>
        <message>
            <source>Give {amount} back the way it was paid</source>
            <translation>原路退回 {amount}</translation>
        </message>
        <message>
            <source>It names the original receipt</source>
            <translation>首行“退货（商品）”，附原单号</translation>
        </message>
        <message>
            <source>Never in cash; if it fails, keep the slip</source>
            <translation>绝不退现金；失败请留存凭条</translation>
        </message>
        <message>
            <source>Pay out {amount} in cash</source>
            <translation>现金退款 {amount}</translation>
        </message>
        <message>
            <source>Print the return slip</source>
            <translation>打印退货小票</translation>
        </message>
        <message>
            <source>Take the goods back</source>
            <translation>收回商品</translation>
        </message>
        <message>
            <source>They count as returned once it is written down</source>
            <translation>记账之后才算已退</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>; {loaded} in cash put on stored-value cards</source>
            <translation>；储值卡充值收现金 {loaded}</translation>
        </message>
        <message>
            <source>Day closed: Z {z}, {count} receipts, {total}</source>
            <translation>已日结：第 {z} 次，{count} 单，{total}</translation>
        </message>
        <message>
            <source>Last {number}, paid {total}, change {change}</source>
            <translation>上一单 {number}，收款 {total}，找零 {change}</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>补打</translation>
        </message>
        <message>
            <source>has no price: type the price of one</source>
            <translation>没有价格，请输入单价</translation>
        </message>
        <message>
            <source>tips on cards {tips}</source>
            <translation>刷卡小费 {tips}</translation>
        </message>
    </context>
    <context>
        <name>Tender</name>
        <message>
            <source>Bank card</source>
            <translation>银行卡</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>现金</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>扫码付</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>微信、支付宝</translation>
        </message>
        <message>
            <source>or stored value</source>
            <translation>或储值卡</translation>
        </message>
        <message>
            <source>to the card that paid</source>
            <translation>退回原卡</translation>
        </message>
        <message>
            <source>was not paid in cash</source>
            <translation>原非现金支付</translation>
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
            <translation>按数字打开，按 ↑↓ 翻页。</translation>
        </message>
        <message>
            <source>A voucher number and Enter print its slip again.</source>
            <translation>输入凭证号，按 Enter 补打签购单。</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>结算账户</translation>
        </message>
        <message>
            <source>Account for the takings</source>
            <translation>结算账户</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Approve what is asked for</source>
            <translation>复核：通过</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>开户银行</translation>
        </message>
        <message>
            <source>Batch {batch}, terminal {number}</source>
            <translation>批次 {batch}，终端 {number}</translation>
        </message>
        <message>
            <source>Batch {number}</source>
            <translation>批次 {number}</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>历史批次</translation>
        </message>
        <message>
            <source>Batches and slips</source>
            <translation>批次与签购单</translation>
        </message>
        <message>
            <source>Bind an account</source>
            <translation>绑定结算账户</translation>
        </message>
        <message>
            <source>Bring it back into service</source>
            <translation>重新启用</translation>
        </message>
        <message>
            <source>Close the batch without the bank</source>
            <translation>自行关闭批次</translation>
        </message>
        <message>
            <source>Enter does it, Esc leaves it. Slips and batches stay readable.</source>
            <translation>Enter 停用，Esc 放弃。签购单和批次仍可查阅。</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>户名</translation>
        </message>
        <message>
            <source>In service. Nothing is chosen.</source>
            <translation>正在使用，尚未选择操作。</translation>
        </message>
        <message>
            <source>It comes into service with the first card that is shown.</source>
            <translation>第一次刷卡时自动启用。</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>第</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>新账户</translation>
        </message>
        <message>
            <source>No terminal</source>
            <translation>尚无终端</translation>
        </message>
        <message>
            <source>Nothing is changed</source>
            <translation>不作任何变更</translation>
        </message>
        <message>
            <source>Out of service. Another one is named in the settings (terminal_no).</source>
            <translation>已停用。换新终端请在设置中填 terminal_no。</translation>
        </message>
        <message>
            <source>Refuse what is asked for</source>
            <translation>复核：驳回</translation>
        </message>
        <message>
            <source>Somebody else than {person} types their own staff key, then Enter.</source>
            <translation>由 {person} 以外的人输入本人工号，按 Enter。</translation>
        </message>
        <message>
            <source>Staff key</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Take it out of service</source>
            <translation>停用终端</translation>
        </message>
        <message>
            <source>Take terminal {number} out of service?</source>
            <translation>停用终端 {number}？</translation>
        </message>
        <message>
            <source>Terminal {number}</source>
            <translation>终端 {number}</translation>
        </message>
        <message>
            <source>To be bound</source>
            <translation>待绑定</translation>
        </message>
        <message>
            <source>To be unbound</source>
            <translation>待解绑</translation>
        </message>
        <message>
            <source>Type in whose name it is, then Enter.</source>
            <translation>输入户名，按 Enter。</translation>
        </message>
        <message>
            <source>Type its number, then Enter. Only four digits are kept.</source>
            <translation>输入账号，按 Enter。只保存末四位。</translation>
        </message>
        <message>
            <source>Type the name of its bank, then Enter.</source>
            <translation>输入开户银行，按 Enter。</translation>
        </message>
        <message>
            <source>Type what the bank says, and where it is written; Enter closes.</source>
            <translation>写明银行的答复及出处，按 Enter 关闭。</translation>
        </message>
        <message>
            <source>Unbind the account</source>
            <translation>解绑结算账户</translation>
        </message>
        <message>
            <source>Voucher number</source>
            <translation>凭证号</translation>
        </message>
        <message>
            <source>Who approves it?</source>
            <translation>由谁复核？</translation>
        </message>
        <message>
            <source>Who refuses it?</source>
            <translation>由谁驳回？</translation>
        </message>
        <message>
            <source>Why is the batch closed without the bank?</source>
            <translation>为何自行关闭批次？</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>both sides agree</source>
            <translation>双方一致</translation>
        </message>
        <message>
            <source>closed without the bank: {why}</source>
            <translation>自行关闭：{why}</translation>
        </message>
        <message>
            <source>found out: {found}</source>
            <translation>已查明：{found}</translation>
        </message>
        <message>
            <source>heard {day}</source>
            <translation>{day} 有应答</translation>
        </message>
        <message>
            <source>merchant {merchant}, host {host}</source>
            <translation>商户 {merchant}，主机 {host}</translation>
        </message>
        <message>
            <source>none is bound</source>
            <translation>未绑定</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>未批准</translation>
        </message>
        <message>
            <source>not settled yet</source>
            <translation>尚未结算</translation>
        </message>
        <message>
            <source>out of service since {day}</source>
            <translation>{day} 起停用</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已冲正</translation>
        </message>
        <message>
            <source>the bank alone has {amount}</source>
            <translation>银行单方扣款 {amount}</translation>
        </message>
        <message>
            <source>the bank counts differently</source>
            <translation>与银行不符</translation>
        </message>
        <message>
            <source>{count} transactions, open</source>
            <translation>{count} 笔交易，未结算</translation>
        </message>
        <message>
            <source>{how}, terminal {number}</source>
            <translation>{how}，终端 {number}</translation>
        </message>
    </context>
    <context>
        <name>Tip</name>
        <message>
            <source>Before the tip</source>
            <translation>小费前</translation>
        </message>
        <message>
            <source>Go on to the card</source>
            <translation>下一步 刷卡</translation>
        </message>
        <message>
            <source>How much is the tip?</source>
            <translation>给多少小费？</translation>
        </message>
        <message>
            <source>No tip</source>
            <translation>不给小费</translation>
        </message>
        <message>
            <source>Press its letter, or type it, 5 or 18%, and Enter.</source>
            <translation>按字母选择；或输入金额（5）或比例（18%）后按 Enter。</translation>
        </message>
        <message>
            <source>Press the letter</source>
            <translation>按字母选择</translation>
        </message>
        <message>
            <source>Tip</source>
            <translation>小费</translation>
        </message>
        <message>
            <source>Tip in it</source>
            <translation>其中小费</translation>
        </message>
    </context>
    <context>
        <name>Totals</name>
        <message>
            <source>A member saves</source>
            <translation>会员可省</translation>
        </message>
        <message>
            <source>Change of {number}</source>
            <translation>{number} 找零</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Off the basket</source>
            <translation>整单折扣</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>促销优惠</translation>
        </message>
        <message>
            <source>Saved as a member</source>
            <translation>会员已省</translation>
        </message>
        <message>
            <source>Saved in all</source>
            <translation>共优惠</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>税额</translation>
        </message>
        <message>
            <source>Tax exempt</source>
            <translation>免税</translation>
        </message>
        <message>
            <source>Tax included</source>
            <translation>含税</translation>
        </message>
        <message>
            <source>To give back</source>
            <translation>待退</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>应收</translation>
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
            <translation>查询结果</translation>
        </message>
        <message>
            <source>Card read</source>
            <translation>读卡</translation>
        </message>
        <message>
            <source>Code read</source>
            <translation>读码</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>已冲正</translation>
        </message>
        <message>
            <source>Taking it back</source>
            <translation>冲正</translation>
        </message>
        <message>
            <source>The bank's answer</source>
            <translation>银行应答</translation>
        </message>
        <message>
            <source>The wallet's answer</source>
            <translation>钱包应答</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>asked, voucher {number}</source>
            <translation>已发出，凭证号 {number}</translation>
        </message>
        <message>
            <source>no answer that can be believed</source>
            <translation>没有可信的应答</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>未批准</translation>
        </message>
        <message>
            <source>nothing was charged</source>
            <translation>没有扣款</translation>
        </message>
        <message>
            <source>once it is taken back, choose anew how to pay</source>
            <translation>确认已冲正后，可以重新选择支付方式</translation>
        </message>
        <message>
            <source>same voucher, until the bank confirms; try {count}</source>
            <translation>同一凭证号，直到银行确认；第 {count} 次</translation>
        </message>
        <message>
            <source>slip, receipt</source>
            <translation>签购单、小票</translation>
        </message>
        <message>
            <source>slip, signature, receipt</source>
            <translation>签购单、签名、小票</translation>
        </message>
        <message>
            <source>with its own number; try {count}</source>
            <translation>用原号码；第 {count} 次</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>A PIN has digits only.</source>
            <translation>密码只能是数字。</translation>
        </message>
        <message>
            <source>A card has paid for this: give it back to the card. It never becomes cash.</source>
            <translation>此单以卡支付：请退回原卡，绝不退现金。</translation>
        </message>
        <message>
            <source>A card has paid for this: take the payment back first.</source>
            <translation>此单已刷卡付款，请先撤销付款。</translation>
        </message>
        <message>
            <source>A card payment is not settled yet.</source>
            <translation>有一笔银行卡交易尚未了结。</translation>
        </message>
        <message>
            <source>A device does not answer.</source>
            <translation>设备没有响应。</translation>
        </message>
        <message>
            <source>A device does not answer: {detail}.</source>
            <translation>设备没有响应：{detail}。</translation>
        </message>
        <message>
            <source>A file of offers is a JSON object with a list named offers.</source>
            <translation>促销文件应为含有 offers 列表的 JSON 对象。</translation>
        </message>
        <message>
            <source>A name has 1 to 40 signs.</source>
            <translation>姓名须为 1 到 40 个字。</translation>
        </message>
        <message>
            <source>A price must be more than nothing.</source>
            <translation>价格必须大于零。</translation>
        </message>
        <message>
            <source>A terminal master key has 32 or 48 hexadecimal signs.</source>
            <translation>终端主密钥为 32 或 48 位十六进制。</translation>
        </message>
        <message>
            <source>A void takes all of a payment back.</source>
            <translation>撤销必须为原交易全额。</translation>
        </message>
        <message>
            <source>A wallet's signing key has 32 to 128 hexadecimal signs.</source>
            <translation>钱包的签名密钥为32至128位十六进制字符。</translation>
        </message>
        <message>
            <source>An amount above zero is needed.</source>
            <translation>金额必须大于零。</translation>
        </message>
        <message>
            <source>An initial key has 32 hexadecimal signs, its serial number 20 (AES: 16).</source>
            <translation>初始密钥为 32 位十六进制，其序列号为 20 位（AES 为 16 位）。</translation>
        </message>
        <message>
            <source>Another batch is in use.</source>
            <translation>正在使用另一个批次。</translation>
        </message>
        <message>
            <source>Another program holds the store's lock for too long.</source>
            <translation>另一个程序占用数据库过久。</translation>
        </message>
        <message>
            <source>Another program holds the store's lock for too long: {detail}.</source>
            <translation>另一个程序占用数据库过久：{detail}。</translation>
        </message>
        <message>
            <source>Card data leaves this computer by TLS only: set its certificate.</source>
            <translation>卡数据只能经 TLS 离开本机：请设置证书。</translation>
        </message>
        <message>
            <source>Close the other program, or choose another store with --store.</source>
            <translation>请关闭另一个程序，或用 --store 选择别的数据库。</translation>
        </message>
        <message>
            <source>Coupon {code} was used on receipt {receipt}.</source>
            <translation>优惠券 {code} 已在小票 {receipt} 上用过。</translation>
        </message>
        <message>
            <source>Free some space; the basket is kept.</source>
            <translation>请腾出空间；当前单已保留。</translation>
        </message>
        <message>
            <source>Give the owner a PIN first.</source>
            <translation>请先给店主设定密码。</translation>
        </message>
        <message>
            <source>Give the till the right to write there.</source>
            <translation>请给收银程序写入权限。</translation>
        </message>
        <message>
            <source>Give yourself a PIN first.</source>
            <translation>请先给自己设定密码。</translation>
        </message>
        <message>
            <source>How far the terminal's keys are used cannot be read: load a new initial key.</source>
            <translation>无法读取终端密钥已用到哪里：请装入新的初始密钥。</translation>
        </message>
        <message>
            <source>In the card dialect {name} keys, PIN block, MAC and tracks do not fit.</source>
            <translation>卡报文方言 {name} 中的密钥、PIN 块、MAC 与磁道设置不相配。</translation>
        </message>
        <message>
            <source>Install the newer version; nothing was changed.</source>
            <translation>请安装新版本；没有改动任何内容。</translation>
        </message>
        <message>
            <source>Keep the file as it is and restore the last backup.</source>
            <translation>请原样保留文件，并恢复最近的备份。</translation>
        </message>
        <message>
            <source>Look at its cable; it is tried again by itself.</source>
            <translation>请检查连接线；系统会自动重试。</translation>
        </message>
        <message>
            <source>Make it again with: python -m db --store PATH new --profile CN</source>
            <translation>请重新建立：python -m db --store PATH new --profile CN</translation>
        </message>
        <message>
            <source>Make one with: python -m db --store PATH new --profile CN</source>
            <translation>请先建立：python -m db --store PATH new --profile CN</translation>
        </message>
        <message>
            <source>More cash would go back than was paid in cash.</source>
            <translation>退还的现金将多于当初所付的现金。</translation>
        </message>
        <message>
            <source>More would be taken than the hold allows.</source>
            <translation>超过预授权允许完成的金额。</translation>
        </message>
        <message>
            <source>More would come back than was sold.</source>
            <translation>退货数量超过售出数量。</translation>
        </message>
        <message>
            <source>More would go back than was paid.</source>
            <translation>退款金额超过原付款。</translation>
        </message>
        <message>
            <source>No account is bound.</source>
            <translation>没有绑定结算账户。</translation>
        </message>
        <message>
            <source>Nobody waits for this answer any more.</source>
            <translation>这个查询已取消。</translation>
        </message>
        <message>
            <source>Nobody waits for this answer any more: {detail}.</source>
            <translation>这个查询已取消：{detail}。</translation>
        </message>
        <message>
            <source>Nobody with this staff key works here.</source>
            <translation>这里没有此工号的人员。</translation>
        </message>
        <message>
            <source>Nothing of this batch is to be found out.</source>
            <translation>此批次没有待查明的扣款。</translation>
        </message>
        <message>
            <source>Nothing waits for approval.</source>
            <translation>没有待复核的事项。</translation>
        </message>
        <message>
            <source>Offer {key} is there twice.</source>
            <translation>促销 {key} 出现了两次。</translation>
        </message>
        <message>
            <source>Offer {key}: {why}.</source>
            <translation>促销 {key}：{why}。</translation>
        </message>
        <message>
            <source>Only the owner changes what is the owner's.</source>
            <translation>店主的只能由店主本人更改。</translation>
        </message>
        <message>
            <source>Only what the bank has approved is signed.</source>
            <translation>只有银行已批准的交易才签名。</translation>
        </message>
        <message>
            <source>Others can read {file}: give it to this user alone (chmod 600).</source>
            <translation>其他用户可读取 {file}：请只授权本用户（chmod 600）。</translation>
        </message>
        <message>
            <source>Say what was found, and where it is written.</source>
            <translation>请写明查明的情况及出处。</translation>
        </message>
        <message>
            <source>Set the terminal's number and its host first (docs/settings.md).</source>
            <translation>请先设置终端号及其主机（docs/settings.md）。</translation>
        </message>
        <message>
            <source>Settle the batch first: end-of-day processing.</source>
            <translation>请先结算本批次：日终处理。</translation>
        </message>
        <message>
            <source>Sign on with the bank first.</source>
            <translation>请先向银行签到。</translation>
        </message>
        <message>
            <source>Somebody else must approve what you have asked for.</source>
            <translation>您提出的申请须由他人复核。</translation>
        </message>
        <message>
            <source>Somebody else must do this.</source>
            <translation>须由他人来做。</translation>
        </message>
        <message>
            <source>Something else waits for approval.</source>
            <translation>另有事项待复核。</translation>
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
            <translation>请收现金，或稍后再试。</translation>
        </message>
        <message>
            <source>Take the old terminal out of service first.</source>
            <translation>请先停用原终端。</translation>
        </message>
        <message>
            <source>Taxes, {key}: {why}.</source>
            <translation>税表 {key}：{why}。</translation>
        </message>
        <message>
            <source>Terminal {number} has no master key: load it first.</source>
            <translation>终端 {number} 没有主密钥：请先装入。</translation>
        </message>
        <message>
            <source>The bank does not know this dialect: check the setting bank_dialect.</source>
            <translation>银行不识此报文方言：请检查设置 bank_dialect。</translation>
        </message>
        <message>
            <source>The bank has another key of this terminal: load its key again.</source>
            <translation>银行存有的本终端密钥不同：请重新装入密钥。</translation>
        </message>
        <message>
            <source>The bank has not closed the batch: say why it is closed without it.</source>
            <translation>银行尚未关闭本批次：请写明为何自行关闭。</translation>
        </message>
        <message>
            <source>The bank has not compared the batch yet.</source>
            <translation>银行尚未核对本批次。</translation>
        </message>
        <message>
            <source>The bank has not confirmed what goes back to the card: no cash for it.</source>
            <translation>银行尚未确认退回卡上的款项：不得以现金退付。</translation>
        </message>
        <message>
            <source>The bank has not confirmed yet.</source>
            <translation>银行尚未确认。</translation>
        </message>
        <message>
            <source>The bank is still to answer for the card before.</source>
            <translation>上一笔银行卡结果未知。</translation>
        </message>
        <message>
            <source>The batch is being settled.</source>
            <translation>正在批结算。</translation>
        </message>
        <message>
            <source>The batch is full: settle it first.</source>
            <translation>批次已满，请先结算。</translation>
        </message>
        <message>
            <source>The batch is further on already.</source>
            <translation>本批次已进入后面的步骤。</translation>
        </message>
        <message>
            <source>The card dialect {name} is like itself.</source>
            <translation>卡报文方言 {name} 引用了自身。</translation>
        </message>
        <message>
            <source>The card reader does not answer.</source>
            <translation>读卡器没有响应。</translation>
        </message>
        <message>
            <source>The card reader does not answer: {detail}.</source>
            <translation>读卡器没有响应：{detail}。</translation>
        </message>
        <message>
            <source>The certificates of the line to the bank cannot be read.</source>
            <translation>无法读取银行线路的证书。</translation>
        </message>
        <message>
            <source>The disk is full, nothing was recorded.</source>
            <translation>磁盘已满，没有记账。</translation>
        </message>
        <message>
            <source>The disk is full, nothing was recorded: {detail}.</source>
            <translation>磁盘已满，没有记账：{detail}。</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {why}.</source>
            <translation>文件 {file} 读不了：{why}。</translation>
        </message>
        <message>
            <source>The file {file} is neither TOML nor JSON: {why}.</source>
            <translation>文件 {file} 既不是 TOML 也不是 JSON：{why}。</translation>
        </message>
        <message>
            <source>The float is in the drawer already: pay in what comes to it.</source>
            <translation>备用金已放入钱箱；要增加请用“存入现金”。</translation>
        </message>
        <message>
            <source>The key of the PINs is lost: sign in with the sealed recovery code.</source>
            <translation>密码的密钥已遗失：请用封存的恢复码登录。</translation>
        </message>
        <message>
            <source>The key of this terminal has no serial number: load its initial key.</source>
            <translation>本终端的密钥没有序列号：请装入其初始密钥。</translation>
        </message>
        <message>
            <source>The line to the bank is down, nothing was sent.</source>
            <translation>银行线路不通，没有发送任何数据。</translation>
        </message>
        <message>
            <source>The line to the bank is down, nothing was sent: {detail}.</source>
            <translation>银行线路不通，没有发送任何数据：{detail}。</translation>
        </message>
        <message>
            <source>The pieces do not add up to what was counted.</source>
            <translation>各面额之和与清点金额不符。</translation>
        </message>
        <message>
            <source>The price would end before it begins.</source>
            <translation>价格的结束时间早于开始时间。</translation>
        </message>
        <message>
            <source>The quantity must be more than zero.</source>
            <translation>数量必须大于零。</translation>
        </message>
        <message>
            <source>The receipt could not be printed.</source>
            <translation>小票没有打印出来。</translation>
        </message>
        <message>
            <source>The receipt could not be printed: {detail}.</source>
            <translation>小票没有打印出来：{detail}。</translation>
        </message>
        <message>
            <source>The sale is recorded; print again with Ctrl+P.</source>
            <translation>销售已记账；按 Ctrl+P 补打。</translation>
        </message>
        <message>
            <source>The store cannot be used.</source>
            <translation>数据库无法使用。</translation>
        </message>
        <message>
            <source>The store cannot be used: {detail}.</source>
            <translation>数据库无法使用：{detail}。</translation>
        </message>
        <message>
            <source>The store's folder cannot be written to.</source>
            <translation>数据库所在的文件夹不能写入。</translation>
        </message>
        <message>
            <source>The store's folder cannot be written to: {detail}.</source>
            <translation>数据库所在的文件夹不能写入：{detail}。</translation>
        </message>
        <message>
            <source>The tenders do not settle the sale.</source>
            <translation>付款与应收不符。</translation>
        </message>
        <message>
            <source>The terminal's keys are used up: load a new initial key.</source>
            <translation>终端密钥已用尽：请装入新的初始密钥。</translation>
        </message>
        <message>
            <source>The terminal's keys cannot be read: load its master key again.</source>
            <translation>无法读取终端密钥：请重新装入主密钥。</translation>
        </message>
        <message>
            <source>The terminal's keys cannot be written.</source>
            <translation>无法写入终端密钥。</translation>
        </message>
        <message>
            <source>The till is being closed, nothing more is written.</source>
            <translation>收银程序正在关闭，不再记账。</translation>
        </message>
        <message>
            <source>The till is being closed, nothing more is written: {detail}.</source>
            <translation>收银程序正在关闭，不再记账：{detail}。</translation>
        </message>
        <message>
            <source>The wallet's provider has no signing key here: load it.</source>
            <translation>此处没有该钱包服务商的签名密钥：请先装入。</translation>
        </message>
        <message>
            <source>The wallet's signing key cannot be read: load it again.</source>
            <translation>无法读取钱包的签名密钥：请重新装入。</translation>
        </message>
        <message>
            <source>There is already a member {key}.</source>
            <translation>已有会员 {key}。</translation>
        </message>
        <message>
            <source>There is already a store at this place.</source>
            <translation>此处已有数据库。</translation>
        </message>
        <message>
            <source>There is no card dialect of this name; there are {known}.</source>
            <translation>没有这个名称的卡报文方言；现有 {known}。</translation>
        </message>
        <message>
            <source>There is no count that waits for this reason.</source>
            <translation>没有等待填写原因的清点记录。</translation>
        </message>
        <message>
            <source>There is no member {key}.</source>
            <translation>没有会员 {key}。</translation>
        </message>
        <message>
            <source>There is no profile {name}; there are {known}.</source>
            <translation>没有 {name} 这个配置；可用的有 {known}。</translation>
        </message>
        <message>
            <source>There is no receipt with this number.</source>
            <translation>没有这个单号的小票。</translation>
        </message>
        <message>
            <source>There is no store at this place.</source>
            <translation>此处没有数据库。</translation>
        </message>
        <message>
            <source>There is no store at this place: {detail}.</source>
            <translation>此处没有数据库：{detail}。</translation>
        </message>
        <message>
            <source>There is no such payment to refer to.</source>
            <translation>找不到原付款。</translation>
        </message>
        <message>
            <source>This PIN is easily guessed: no rows, repetitions or dates.</source>
            <translation>此密码容易被猜到：不要用顺子、重复或日期。</translation>
        </message>
        <message>
            <source>This PIN is too long: at most {count} digits.</source>
            <translation>密码过长：最多 {count} 位。</translation>
        </message>
        <message>
            <source>This PIN is too short: at least {count} digits.</source>
            <translation>密码过短：至少 {count} 位。</translation>
        </message>
        <message>
            <source>This amount cannot be asked for.</source>
            <translation>不能使用这个金额。</translation>
        </message>
        <message>
            <source>This batch is closed: refund the payment instead.</source>
            <translation>批次已结算，请改用退货。</translation>
        </message>
        <message>
            <source>This cannot be done.</source>
            <translation>不能这样做。</translation>
        </message>
        <message>
            <source>This cannot be done: {detail}.</source>
            <translation>不能这样做：{detail}。</translation>
        </message>
        <message>
            <source>This card or telephone number is another member's.</source>
            <translation>此卡或手机号属于另一位会员。</translation>
        </message>
        <message>
            <source>This file is not a readable store.</source>
            <translation>这个文件不是可读的数据库。</translation>
        </message>
        <message>
            <source>This file is not a readable store: {detail}.</source>
            <translation>这个文件不是可读的数据库：{detail}。</translation>
        </message>
        <message>
            <source>This host cannot be asked about voucher {voucher}.</source>
            <translation>无法向此主机查询凭证 {voucher}。</translation>
        </message>
        <message>
            <source>This id was already recorded with other content.</source>
            <translation>此编号已有记录，内容不同。</translation>
        </message>
        <message>
            <source>This is below the lowest price of the goods, {price}.</source>
            <translation>低于该商品的最低售价 {price}。</translation>
        </message>
        <message>
            <source>This is no account number.</source>
            <translation>这不是账号。</translation>
        </message>
        <message>
            <source>This master key is a textbook's: it is for the simulator only.</source>
            <translation>这是公开样例的主密钥：只能用于模拟银行。</translation>
        </message>
        <message>
            <source>This payment cannot be found.</source>
            <translation>找不到这笔付款。</translation>
        </message>
        <message>
            <source>This payment has come to its end already.</source>
            <translation>这笔付款已有结果。</translation>
        </message>
        <message>
            <source>This payment was asked for already, and differently.</source>
            <translation>这笔付款已提交过，内容不同。</translation>
        </message>
        <message>
            <source>This payment was taken back or completed already.</source>
            <translation>这笔付款已撤销或已完成。</translation>
        </message>
        <message>
            <source>This price is in force; enter another one instead.</source>
            <translation>该价格已生效，请录入新的价格。</translation>
        </message>
        <message>
            <source>This signing key is a textbook's: it is for the simulator only.</source>
            <translation>该签名密钥是公开示例密钥：只能用于模拟器。</translation>
        </message>
        <message>
            <source>This slip is signed already.</source>
            <translation>此签购单已签名。</translation>
        </message>
        <message>
            <source>This store is already in use by another till program.</source>
            <translation>这个数据库正被另一个收银程序使用。</translation>
        </message>
        <message>
            <source>This store is already in use by another till program: {detail}.</source>
            <translation>这个数据库正被另一个收银程序使用：{detail}。</translation>
        </message>
        <message>
            <source>This store was cut off while it was being made; there is nothing in it yet.</source>
            <translation>这个数据库在建立时中断，里面还没有内容。</translation>
        </message>
        <message>
            <source>This store was cut off while it was being made; there is nothing in it yet: {detail}.</source>
            <translation>这个数据库在建立时中断，里面还没有内容：{detail}。</translation>
        </message>
        <message>
            <source>This store was written by a newer version of the till.</source>
            <translation>这个数据库由更新版本的收银程序写成。</translation>
        </message>
        <message>
            <source>This store was written by a newer version of the till: {detail}.</source>
            <translation>这个数据库由更新版本的收银程序写成：{detail}。</translation>
        </message>
        <message>
            <source>This stored-value card is not known here.</source>
            <translation>此储值卡未在本店登记。</translation>
        </message>
        <message>
            <source>This terminal is in service at another till.</source>
            <translation>此终端正在另一台收银机上使用。</translation>
        </message>
        <message>
            <source>This till has no card terminal.</source>
            <translation>本机没有刷卡终端。</translation>
        </message>
        <message>
            <source>This was asked for already, and differently.</source>
            <translation>此操作已请求过，且内容不同。</translation>
        </message>
        <message>
            <source>This was cancelled.</source>
            <translation>此操作已取消。</translation>
        </message>
        <message>
            <source>Try again; if it stays so, close the other program.</source>
            <translation>请重试；如果仍然如此，请关闭另一个程序。</translation>
        </message>
        <message>
            <source>What the cards have paid is not what the sale says.</source>
            <translation>刷卡实付与小票不符。</translation>
        </message>
        <message>
            <source>What was put on this card is spent already.</source>
            <translation>充入的金额已被用掉。</translation>
        </message>
        <message>
            <source>You cannot give more than you have.</source>
            <translation>不能授予超出自己的权限。</translation>
        </message>
        <message>
            <source>You have no right to do this. Call the manager.</source>
            <translation>您没有此权限，请叫经理。</translation>
        </message>
        <message>
            <source>You may not do this.</source>
            <translation>您无权进行此操作。</translation>
        </message>
        <message>
            <source>{code} already leads to goods of their own.</source>
            <translation>{code} 已是另一商品的编码。</translation>
        </message>
        <message>
            <source>{code} is a case of something else.</source>
            <translation>{code} 已是其他商品的箱码。</translation>
        </message>
        <message>
            <source>{code} is not in the catalogue.</source>
            <translation>目录中没有 {code}。</translation>
        </message>
        <message>
            <source>{file} cannot be read as JSON.</source>
            <translation>{file} 无法作为 JSON 读取。</translation>
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
            <translation>没有这张小票。</translation>
        </message>
    </context>
    <context>
        <name>Weekday</name>
        <message>
            <source>Fri</source>
            <translation>周五</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>周一</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>周六</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>周日</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>周四</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>周二</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>周三</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Till</source>
            <translation>收银机</translation>
        </message>
    </context>
</TS>

package org.redress.infra.codec;

import static java.util.Map.entry;

import java.util.Map;

/** One line per event, for people: what has happened when it is there. */
final class Meanings {
    private static final Map<String, Meaning> ALL = Map.ofEntries(
            entry("case.opened", new Meaning("登记了一个案件", "A case began to exist.")),
            entry("case.number-assigned", new Meaning("案件取得编号", "The case got its number.")),
            entry("case.accepted", new Meaning("已受理", "The office took the case on.")),
            entry("case.classified", new Meaning("确定类别与原因", "Category and cause were determined.")),
            entry("case.kind-changed", new Meaning("变更类型，如由咨询转为投诉", "The case turned out to be of another kind.")),
            entry("case.severity-changed", new Meaning("调整严重程度", "The severity was raised or lowered.")),
            entry(
                    "case.details-amended",
                    new Meaning("更正或补充信息，保留原值", "Details were corrected or completed; the old ones are kept.")),
            entry("case.evidence-attached", new Meaning("添加了附件", "A file was attached as evidence.")),
            entry("case.linked", new Meaning("与另一案件建立关联", "The case was linked with another.")),
            entry("case.unlinked", new Meaning("解除建错的关联", "A link made by mistake was taken back.")),
            entry("case.assigned", new Meaning("分派给处理人、改派或撤回", "The case got an owner, another one, or none.")),
            entry("case.escalated", new Meaning("升级，请上级介入", "A higher level was asked for help.")),
            entry("case.stage-entered", new Meaning("进入某一办理环节", "The case moved to a stage of its track.")),
            entry("case.responded", new Meaning("已答复客户", "The customer got an answer.")),
            entry("case.note-added", new Meaning("添加备注", "A note was added.")),
            entry("case.urged", new Meaning("催办，不算答复", "Somebody pressed for progress; that is no answer.")),
            entry(
                    "case.reply-promised",
                    new Meaning("向客户承诺下次答复的时间", "The customer was promised the next reply by a time.")),
            entry(
                    "case.transferred",
                    new Meaning("转交其他部门或负责人，保留原持有人", "The case was passed on; whom it left is kept.")),
            entry("case.watched", new Meaning("人员开始关注案件", "Somebody follows the case without holding it.")),
            entry("case.unwatched", new Meaning("人员取消关注", "Somebody no longer follows it.")),
            entry(
                    "case.merged",
                    new Meaning("并入另一案件，此后在该案件中办理", "The matter is worked on in another case from now on.")),
            entry("case.unmerged", new Meaning("撤销并错的合并", "A merge made by mistake was taken back.")),
            entry("case.clock-paused", new Meaning("暂停计时", "Time stopped counting.")),
            entry("case.clock-resumed", new Meaning("恢复计时", "Time counts again.")),
            entry(
                    "case.sla-warning-raised",
                    new Meaning("时限将满，已发出预警", "The organisation was warned that a limit is nearly used up.")),
            entry(
                    "case.sla-breached",
                    new Meaning("时限已过，逾期已通知", "The organisation was told that a limit is exceeded.")),
            entry("case.breach-withdrawn", new Meaning("逾期记录已撤销", "An earlier breach turned out to be untrue.")),
            entry("case.resolved", new Meaning("处理人认为已办结，尚未结案", "The matter is settled in the owner's eyes.")),
            entry("case.closed", new Meaning("已结案，并记下客户评价", "The case was closed, with the customer's verdict.")),
            entry("case.reopened", new Meaning("已结案件重新打开", "A closed case was opened again.")),
            entry("pack.drafted", new Meaning("起草规则包的一个版本，尚未生效", "A version of a policy pack was written down.")),
            entry("pack.reviewed", new Meaning("起草人以外的人已审核", "Somebody other than its drafter reviewed it.")),
            entry("pack.approved", new Meaning("批准生效", "It was approved.")),
            entry("pack.activated", new Meaning("自某一时刻起适用于新登记的案件", "It applies to cases opened from an instant on.")),
            entry("calendar.published", new Meaning("发布工作日历的一个版本", "A version of a calendar was published.")),
            entry("import.started", new Meaning("开始导入一个文件", "Reading of a file began.")),
            entry(
                    "import.rows-refused",
                    new Meaning("部分行未被接受，附行号与原因", "Rows were refused, each with its line and reason.")),
            entry("import.finished", new Meaning("文件全部导入完毕", "The file was read to its end.")),
            entry("import.stopped", new Meaning("导入中途停止，可继续", "The run was stopped and can go on later.")),
            entry("staff.registered", new Meaning("登记一名人员及其角色", "Somebody may log in from now on, in these roles.")),
            entry("staff.roles-changed", new Meaning("调整角色", "These roles and no others count from now on.")),
            entry("staff.left", new Meaning("人员离岗，不能再登录", "Somebody left; nobody logs in under this name any more.")),
            entry("staff.returned", new Meaning("离岗人员返岗", "Somebody who had left works here again.")),
            entry("customer.registered", new Meaning("客户建档", "A customer has a file from now on.")),
            entry("customer.corrected", new Meaning("更正或补充客户资料，保留原值", "Facts were corrected; the old ones are kept.")),
            entry("customer.contact-added", new Meaning("添加联系人", "Somebody speaks for the customer from now on.")),
            entry("customer.contact-corrected", new Meaning("更正联系人资料，保留原值", "A contact person was corrected.")),
            entry("customer.contact-ended", new Meaning("联系人停用，仍留在档案中", "Somebody no longer speaks for them.")),
            entry("customer.tier-granted", new Meaning("评定客户等级，有起止与依据", "They hold a tier for a time, on a ground.")),
            entry("customer.tier-ended", new Meaning("提前终止等级", "A tier ends with a day.")),
            entry("customer.manager-changed", new Meaning("变更客户经理或 B 角", "Others look after the customer.")),
            entry(
                    "customer.number-corrected",
                    new Meaning("更正客户编号，原编号不再给他人", "They have another number; the one before is nobody else's.")));

    private Meanings() {}

    record Meaning(String chinese, String english) {}

    static Meaning of(String wireName) {
        Meaning meaning = ALL.get(wireName);
        if (meaning == null) {
            throw new IllegalStateException("nobody has said what " + wireName + " means");
        }
        return meaning;
    }

    static int count() {
        return ALL.size();
    }
}

package org.redress.infra.codec;

import java.util.List;
import org.redress.events.staff.StaffEvent.RolesChanged;
import org.redress.events.staff.StaffEvent.StaffLeft;
import org.redress.events.staff.StaffEvent.StaffRegistered;
import org.redress.events.staff.StaffEvent.StaffReturned;
import org.redress.events.staff.StaffRole;

/** Who works here. */
final class StaffSamples {
    static final List<Sample> ALL = List.of(
            Sample.of(new StaffRegistered(
                    "zhang.wei", "张伟", "zhang wei", List.of(StaffRole.AGENT, StaffRole.SUPERVISOR))),
            new Sample(
                    "without-pinyin",
                    new StaffRegistered("o'brien@example.org", "Ciara O'Brien", null, List.of(StaffRole.AUDITOR))),
            Sample.of(new RolesChanged(List.of(StaffRole.ADMINISTRATOR), "调任系统管理员")),
            new Sample("without-reason", new RolesChanged(List.of(StaffRole.AGENT), null)),
            Sample.of(new StaffLeft("retired")),
            new Sample("without-reason", new StaffLeft(null)),
            Sample.of(new StaffReturned(List.of(StaffRole.SUPERVISOR))));

    private StaffSamples() {}
}

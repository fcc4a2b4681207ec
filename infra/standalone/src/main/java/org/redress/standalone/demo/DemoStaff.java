package org.redress.standalone.demo;

import java.util.List;

/** People of the demo desk; each answers at a pace and with a manner of their own. */
record DemoStaff(String name, int pacePercent, int mannerPercent) {
    static final List<DemoStaff> ALL = List.of(
            new DemoStaff("李静", 70, 90),
            new DemoStaff("王强", 100, 70),
            new DemoStaff("陈晓梅", 85, 85),
            new DemoStaff("赵磊", 160, 45),
            new DemoStaff("刘洋", 110, 65),
            new DemoStaff("Emma Clarke", 75, 88),
            new DemoStaff("Daniel Osei", 105, 75),
            new DemoStaff("Sofia Marino", 95, 80),
            new DemoStaff("Tom Becker", 140, 55));
    static final String QUEUE = "queue:售后服务";
}

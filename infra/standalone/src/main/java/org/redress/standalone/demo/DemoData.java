package org.redress.standalone.demo;

import java.time.Instant;
import java.util.List;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.customers.handling.CustomerDesk;

/** Hands the demo desk's history in, as an import of its own. */
public final class DemoData {
    private static final long SEED = 20_260_214;
    private static final int CASES = 3_200;
    private static final int LANES = 8;

    private DemoData() {}

    public static int handIn(CaseDesk desk, CustomerDesk customers, Instant now) {
        DemoCustomer.all(SEED).forEach(customer -> customer.handIn(customers, now));
        List<DemoCase> cases = new DemoDesk(SEED, now).cases(CASES);
        List<Thread> lanes = java.util.stream.IntStream.range(0, LANES)
                .mapToObj(lane -> Thread.ofPlatform().start(() -> {
                    for (int index = lane; index < cases.size(); index += LANES) {
                        DemoCase story = cases.get(index);
                        desk.handleImported(DemoCase.TENANT, story.caseId(), story.asked());
                    }
                }))
                .toList();
        lanes.forEach(DemoData::join);
        return cases.size();
    }

    private static void join(Thread lane) {
        try {
            lane.join();
        } catch (InterruptedException nobodyDoesThat) {
            throw new IllegalStateException("these threads are never interrupted", nobodyDoesThat);
        }
    }
}

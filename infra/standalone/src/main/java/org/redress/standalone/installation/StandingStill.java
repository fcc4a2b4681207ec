package org.redress.standalone.installation;

import org.redress.infra.delivery.DeliveryStatus;

/** A read model that waits for somebody to act is not waited for. */
final class StandingStill {
    private StandingStill() {}

    static void check(DeliveryStatus status) {
        if (status.standing()) {
            String name = status.projection();
            throw new Trouble(
                    "The read model " + name + " stands still at " + status.position() + " of " + status.head() + " ("
                            + status.lastError() + "). Rebuild it with ./redress rebuild " + name + ".",
                    "读模型 " + name + " 停在序号 " + status.position() + "（共 " + status.head() + "）：" + status.lastError()
                            + "。请用 ./redress rebuild " + name + " 重建。");
        }
    }
}

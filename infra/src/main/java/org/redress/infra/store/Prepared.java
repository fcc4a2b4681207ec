package org.redress.infra.store;

import java.util.List;

/**
 * A group that is decided and written but not yet committed.
 *
 * @param known what it was decided on, as it is once the group is committed
 */
record Prepared(List<AppendOutcome> outcomes, Writes writes, Head head, Known known) {}

package org.redress.infra.store;

import java.util.List;

/** A group that is decided and written but not yet committed. */
record Prepared(List<AppendOutcome> outcomes, Writes writes, Head head) {}

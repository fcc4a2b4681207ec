package org.redress.infra.store.verify;

import org.redress.events.Hash;

/** What somebody outside the database remembers of the journal. Without one a missing end or a rewritten chain cannot be seen. */
public record Anchor(long position, Hash hash) {}

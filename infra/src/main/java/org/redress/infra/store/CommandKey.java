package org.redress.infra.store;

import java.util.UUID;

/** One command of one tenant. */
record CommandKey(String tenant, UUID commandId) {}

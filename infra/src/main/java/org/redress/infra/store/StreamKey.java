package org.redress.infra.store;

import org.redress.events.StreamId;

/** One stream of one tenant. */
record StreamKey(String tenant, StreamId stream) {}

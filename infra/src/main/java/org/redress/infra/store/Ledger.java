package org.redress.infra.store;

import org.redress.infra.codec.EventCodec;
import org.redress.infra.time.Now;

/** What a journal is made of: where it is kept, how events are written, what time it is. */
record Ledger(Engine engine, EventCodec codec, Now now) {}

package org.redress.infra.delivery;

import org.redress.infra.time.Now;

/** What every feed and lane of one delivery works with. */
record Line(EventSource source, Views views, DeliverySettings settings, Now now) {}

/** Who customers are: their files, contact persons, tiers with from-to and ground, and who looks after them. */
@NullMarked
package org.redress.events.customers;

import org.jspecify.annotations.NullMarked;

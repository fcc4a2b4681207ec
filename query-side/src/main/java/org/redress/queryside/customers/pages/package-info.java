/** The pages about customers: find one, and the file with contacts, tiers, cases and history. */
@NullMarked
package org.redress.queryside.customers.pages;

import org.jspecify.annotations.NullMarked;

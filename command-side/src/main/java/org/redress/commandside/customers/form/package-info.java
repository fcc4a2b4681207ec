/** Forms about customers: a request becomes a command; the answer becomes a redirect or the form again with all that was typed. */
@NullMarked
package org.redress.commandside.customers.form;

import org.jspecify.annotations.NullMarked;

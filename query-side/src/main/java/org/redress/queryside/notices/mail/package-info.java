/** Notices by mail, to who asked for them. Depends on the notices and the store of what is one's own. */
@NullMarked
package org.redress.queryside.notices.mail;

import org.jspecify.annotations.NullMarked;

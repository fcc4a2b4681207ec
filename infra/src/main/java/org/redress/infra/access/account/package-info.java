/**
 * The pages everybody has about themselves: password, second factor, tokens; and the access log for auditors. Depends on the
 * login beside it and on the frame.
 */
@NullMarked
package org.redress.infra.access.account;

import org.jspecify.annotations.NullMarked;

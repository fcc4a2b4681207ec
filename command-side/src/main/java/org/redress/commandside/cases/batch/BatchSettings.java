package org.redress.commandside.cases.batch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set for actions on many cases.
 *
 * @param largest so many cases at once
 */
@ConfigurationProperties("redress.batches")
public record BatchSettings(@DefaultValue("2000") int largest) {}

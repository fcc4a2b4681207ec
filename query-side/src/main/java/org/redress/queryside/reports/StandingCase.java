package org.redress.queryside.reports;

import java.util.Map;
import org.redress.events.packs.Label;

/**
 * One case as it stood at an instant.
 *
 * @param labels what the case's pack calls its codes
 */
public record StandingCase(Standing standing, Map<String, Label> labels) {}

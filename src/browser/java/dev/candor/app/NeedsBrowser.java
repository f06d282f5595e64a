package dev.candor.app;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a class of tests where there is no browser, and says so: a summary of tests shows no reasons. */
final class NeedsBrowser implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browsers.found()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println("Skipped " + context.getDisplayName() + ". " + Browsers.missing());
        }
        return ConditionEvaluationResult.disabled(Browsers.missing());
    }
}

package org.commonweal.launcher;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Where steps build on each other, the ones after a failure would only say the same: they are skipped. */
final class FirstFailure implements ExecutionCondition, TestExecutionExceptionHandler {

    private String failed;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return failed == null ? ConditionEvaluationResult.enabled("as yet all went well") : ConditionEvaluationResult.disabled("failed: " + failed);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable problem) throws Throwable {
        failed = context.getDisplayName();
        throw problem;
    }
}

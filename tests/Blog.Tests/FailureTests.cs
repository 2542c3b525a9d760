using Blog.Terminals;

namespace Blog.Tests;

public sealed class FailureTests
{
    [Fact]
    public void A_failure_of_the_machine_is_told_in_its_own_words_with_exit_code_3() =>
        Assert.Equal(
            (3, "error: No space left on device\n--verbose prints the details.\n"),
            Printed(new IOException("No space left on device"), false)
        );

    [Fact]
    public void A_failure_on_one_of_several_cores_is_told_without_its_wrapping() =>
        Assert.Equal(
            "error: The program has a bug (InvalidOperationException): odd\n--verbose prints the details.\n",
            Printed(new AggregateException(new InvalidOperationException("odd")), false).Text
        );

    [Fact]
    public void A_failure_in_parallel_work_within_parallel_work_is_told_in_its_own_words() =>
        Assert.Equal(
            "error: No space left on device\n--verbose prints the details.\n",
            Printed(
                new AggregateException(new AggregateException(new IOException("No space left on device"))),
                false
            ).Text
        );

    [Fact]
    public void Details_are_printed_when_they_are_asked_for() =>
        Assert.Contains(
            "System.InvalidOperationException: odd\n",
            Printed(new InvalidOperationException("odd"), true).Text,
            StringComparison.Ordinal
        );

    private static (int ExitCode, string Text) Printed(Exception failure, bool withDetails)
    {
        var writer = new StringWriter();
        var exit = Failure.Print(new Printer(writer, TerminalDescription.Redirected), failure, withDetails);
        return (exit, writer.ToString());
    }
}

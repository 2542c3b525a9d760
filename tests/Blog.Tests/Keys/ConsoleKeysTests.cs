using Blog.Keys;

namespace Blog.Tests.Keys;

public sealed class ConsoleKeysTests
{
    // Tests run with redirected input, or in a terminal whose keys they must not take.
    [Fact]
    public async Task Without_a_terminal_there_are_no_keys()
    {
        Assert.SkipWhen(ConsoleKeys.AreThere, "Standard input is a terminal.");
        Assert.Null(await new ConsoleKeys(TimeProvider.System).NextAsync(CancellationToken.None));
    }
}

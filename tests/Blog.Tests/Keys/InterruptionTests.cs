using Blog.Keys;

namespace Blog.Tests.Keys;

public sealed class InterruptionTests
{
    [Fact]
    public void The_token_is_cancelled_at_the_end_and_not_before()
    {
        using var interruption = new Interruption();
        Assert.False(interruption.Token.IsCancellationRequested);
        interruption.End();
        Assert.True(interruption.Token.IsCancellationRequested);
    }
}

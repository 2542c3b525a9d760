using Blog.Testing;

namespace Blog.Browser.Authoring;

/// <summary>A running preview that the tests of a class look at and leave as it is; the first starts it.</summary>
public sealed class SharedSite : IAsyncDisposable
{
    private Task<AuthorSite>? _site;

    /// <summary>The site.</summary>
    /// <param name="start">Starts it, where no test has.</param>
    public Task<AuthorSite> Get(Func<Task<AuthorSite>> start)
    {
        // Before there is a task: the end of the class waits for it.
        Assert.SkipUnless(SampleContent.IsHere, SampleContent.Reason);
        return _site ??= start();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
            await (await _site).DisposeAsync();
    }
}

namespace Blog.Preview.Sites;

/// <summary>The preview's one catch-all. An unexpected exception means a bug or a broken machine: it is reported, and
/// the preview lives on.</summary>
public static class CatchAll
{
    /// <summary>Runs work on a thread of the pool and waits for it. Never throws what the work threw.</summary>
    /// <param name="work">The work.</param>
    /// <param name="report">Gets the exception, if there is one.</param>
    /// <returns>Whether the work ran to its end.</returns>
    public static Task<bool> RunAsync(Action work, Action<Exception> report) => WaitAsync(Task.Run(work), report);

    /// <summary>Waits for work. Never throws what the work threw.</summary>
    /// <param name="work">The work.</param>
    /// <param name="report">Gets the exception, if there is one; a cancellation is not reported.</param>
    /// <returns>Whether the work ran to its end.</returns>
    public static async Task<bool> WaitAsync(Task work, Action<Exception> report)
    {
        try
        {
            await work;
            return true;
        }
        catch (OperationCanceledException) when (work.IsCanceled)
        {
            return false;
        }
        catch (Exception)
        {
            report(work.Exception!.GetBaseException());
            return false;
        }
    }
}

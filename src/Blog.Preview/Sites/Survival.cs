namespace Blog.Preview.Sites;

/// <summary>
/// Lets the preview live on after a bug. Nothing is caught here, which only the program itself does: an exception stays
/// in the task of the work that met it, where it is a value that can be looked at and told. </summary>
public static class Survival
{
    /// <summary>Runs work on a thread of the pool and waits for it.</summary>
    /// <param name="work">The work.</param>
    /// <param name="report">Told what the work threw.</param>
    /// <returns>Whether it came to its end.</returns>
    public static Task<bool> Of(Action work, Action<Exception> report) => Of(Task.Run(work), report);

    /// <summary>Waits for work.</summary>
    /// <param name="work">The work.</param>
    /// <param name="report">Told what the work threw; a cancellation is none of its business.</param>
    /// <returns>Whether it came to its end.</returns>
    public static async Task<bool> Of(Task work, Action<Exception> report)
    {
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (work.Exception is { } failure)
            report(failure.GetBaseException());
        return work.IsCompletedSuccessfully;
    }
}

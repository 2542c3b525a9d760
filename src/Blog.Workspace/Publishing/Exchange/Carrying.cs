using System.Collections.Immutable;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing.Exchange;

/// <summary>Changes an output folder, or says why it stays as it was.</summary>
internal static class Carrying
{
    /// <summary>
    /// Carries out a journal once the user is known to be allowed to change every folder it concerns.
    /// </summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="commit">Forces what is staged to the disk, and gives the journal.</param>
    /// <param name="changes">Changes the disk.</param>
    public static Carried Carry(OutputFolder folder, Func<Journal> commit, IFileChanges changes)
    {
        var (journal, exchanged, obstacles) = Change(folder, commit, changes);
        if (exchanged is null)
            return new Carried(0, obstacles);
        Finish(folder, journal!, exchanged, changes);
        return new Carried(exchanged.Removed, []) { IsLinked = exchanged.Shown is not null };
    }

    /// <summary>What a failure means for the output, in words.</summary>
    public static string SentenceOf(OutputFolder folder, Exception failure) =>
        $"'{folder.Shown}' cannot be changed. {failure.Message}";

    private static void Finish(OutputFolder folder, Journal journal, Exchanged exchanged, IFileChanges changes)
    {
        try
        {
            Publication.Finish(folder, journal, exchanged, changes);
        }
        catch (IOException failure)
        {
            throw NotFinished(folder, failure);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw NotFinished(folder, failure);
        }
    }

    private static IOException NotFinished(OutputFolder folder, Exception failure) =>
        new(
            $"'{folder.Shown}' was changed, but what was prepared for it stays until the next command. "
                + $"{failure.Message}",
            failure
        );

    private static (Journal? Journal, Exchanged? Result, ImmutableArray<string> Obstacles) Change(
        OutputFolder folder,
        Func<Journal> commit,
        IFileChanges changes
    )
    {
        try
        {
            var journal = commit();
            if (Obstacles.Unwritable(folder, journal.Changed.Concat(journal.Removed.Keys)) is { IsEmpty: false } closed)
                return (journal, null, Failed(folder, closed, changes));
            return (journal, Publication.Carry(folder, journal, changes), []);
        }
        catch (IOException failure)
        {
            return (null, null, Failed(folder, [SentenceOf(folder, failure)], changes));
        }
        catch (UnauthorizedAccessException failure)
        {
            return (null, null, Failed(folder, [SentenceOf(folder, failure)], changes));
        }
    }

    private static ImmutableArray<string> Failed(
        OutputFolder folder,
        ImmutableArray<string> reasons,
        IFileChanges changes
    )
    {
        // If that fails too, the first reason is reported, and the next command settles the rest.
        _ = Beginning.Of(folder, changes);
        return reasons;
    }
}

/// <summary>The result of changing an output folder.</summary>
/// <param name="Removed">How many files were removed.</param>
/// <param name="Obstacles">Why it stays as it was, as sentences; none when it was changed.</param>
internal sealed record Carried(int Removed, ImmutableArray<string> Obstacles)
{
    /// <summary>Whether all files may have got second names.</summary>
    public bool IsLinked { get; init; }
}

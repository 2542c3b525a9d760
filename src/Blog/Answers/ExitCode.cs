namespace Blog.Answers;

/// <summary>What the program returns to its caller.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>Content, settings or theme have mistakes, or nothing was found.</summary>
    public const int Mistakes = 1;

    /// <summary>The command line has a mistake, or the command cannot be carried out here.</summary>
    public const int Refused = 2;

    /// <summary>The machine failed, or the program has a bug.</summary>
    public const int Broken = 3;
}

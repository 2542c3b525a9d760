namespace Blog.Commands;

/// <summary>What the program says to its caller when it ends.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>Content, settings or theme have mistakes, or nothing was found.</summary>
    public const int Mistakes = 1;

    /// <summary>The command was not understood, or not carried out because of where or how it was given.</summary>
    public const int Refused = 2;

    /// <summary>The machine failed, or the program has a bug.</summary>
    public const int Broken = 3;
}

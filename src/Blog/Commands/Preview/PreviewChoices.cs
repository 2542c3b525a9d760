namespace Blog.Commands.Preview;

/// <summary>What the options of <c>blog preview</c> alone were set to.</summary>
internal sealed record PreviewChoices
{
    /// <summary>The port to start looking for a free one at.</summary>
    public int Port { get; init; } = PreviewCommand.UsualPort;

    /// <summary>Whether the browser is opened.</summary>
    public bool Opens { get; init; }

    /// <summary>The address at which others may reach it too; null for this machine alone.</summary>
    public string? Host { get; init; }

    /// <summary>Whether exactly what a build would publish is shown.</summary>
    public bool IsAsPublished { get; init; }

    /// <summary>Whether the browser is led to the page of what was just edited.</summary>
    public bool IsFollowing { get; init; }

    /// <summary>The author's editor as it was named; null for the one of the environment.</summary>
    public string? Editor { get; init; }

    /// <summary>Whether files are looked at again and again instead of waiting for what the system tells.</summary>
    public bool Polls { get; init; }
}

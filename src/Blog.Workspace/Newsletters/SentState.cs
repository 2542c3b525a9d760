namespace Blog.Workspace.Newsletters;

/// <summary>What is known of one reader and one issue.</summary>
public enum SentState
{
    /// <summary>Nothing was sent, or the mail server did not take it.</summary>
    Open,

    /// <summary>The mail server has taken it.</summary>
    Accepted,

    /// <summary>The mail server has refused this reader for good.</summary>
    Refused,

    /// <summary>The end of the message went over the line, and no answer was written down: nobody knows.</summary>
    Uncertain,
}

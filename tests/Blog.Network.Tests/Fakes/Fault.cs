namespace Blog.Network.Tests.Fakes;

/// <summary>How a server goes wrong.</summary>
public enum Fault
{
    /// <summary>It does what is asked and says so.</summary>
    None,

    /// <summary>It fails and did nothing.</summary>
    FailsBefore,

    /// <summary>It does what is asked and answers 500.</summary>
    FailsAfter,

    /// <summary>It does what is asked, and the connection breaks off.</summary>
    ResetsAfter,

    /// <summary>It does what is asked and never answers.</summary>
    HangsAfter,

    /// <summary>It does what is asked and answers with half of its JSON.</summary>
    BreaksOffAfter,

    /// <summary>It does what is asked and answers with more than an answer can be.</summary>
    FloodsAfter,

    /// <summary>It wants fewer requests.</summary>
    Limits,

    /// <summary>It sends the request to another host.</summary>
    Redirects,

    /// <summary>It says the key back.</summary>
    TellsTheKey,

    /// <summary>It does not like the article.</summary>
    Rejects,
}

using Blog.Model;
using Blog.Network.Sending;
using Blog.Network.Visiting;
using Blog.Running;
using Blog.Terminals;

namespace Blog.Online;

/// <summary>How commands reach other machines: the name they give, the clock, and where they print that something takes
/// longer.</summary>
/// <param name="surroundings">Has the clock and the error stream.</param>
/// <param name="home">The site's address, where others can complain about requests.</param>
internal sealed class NetworkLines(Surroundings surroundings, BaseUrl home)
{
    // The name by which a site's robots.txt addresses the program.
    private const string Robots = "blog";

    /// <summary>The header <c>User-Agent</c>: <c>blog/0.1 (+https://ann.example/)</c>.</summary>
    public string UserAgent { get; } =
        $"{Robots}/{typeof(NetworkLines).Assembly.GetName().Version!.ToString(2)} (+{home.Origin}/)";

    /// <summary>To pages that cards are made from. They belong to others, so <c>robots.txt</c> is honoured.</summary>
    /// <param name="http">Carries requests.</param>
    public VisitLine ToPages(HttpMessageInvoker http) => ToCopies(http) with { Robots = Robots };

    /// <summary>To copies of the author's own posts.</summary>
    /// <param name="http">Carries requests.</param>
    public VisitLine ToCopies(HttpMessageInvoker http) => new(http, surroundings.Clock, UserAgent) { Report = Report };

    /// <summary>To an API.</summary>
    /// <param name="http">Carries requests; null for a rehearsal, which sends none.</param>
    public ApiLine ToApi(HttpMessageInvoker? http) => new(http!, surroundings.Clock, UserAgent) { Report = Report };

    private void Report(string message) => surroundings.Error.Line(message, Ink.Faint);
}

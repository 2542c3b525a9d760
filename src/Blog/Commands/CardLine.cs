using Blog.Model;
using Blog.Network.Visiting;
using Blog.Terminals;

namespace Blog.Commands;

/// <summary>How pages are reached that cards are made of: as a program that is asked by a person, and that honours what
/// sites ask of programs.</summary>
internal static class CardLine
{
    /// <summary>The way to them.</summary>
    public static VisitLine Of(HttpMessageInvoker http, Surroundings surroundings, BaseUrl home) =>
        new(http, surroundings.Clock, ProgramName.UserAgent(home))
        {
            Robots = ProgramName.Robots,
            Report = message => surroundings.Error.Line(message, Ink.Faint),
        };
}

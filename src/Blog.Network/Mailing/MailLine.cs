using Blog.Model;

namespace Blog.Network.Mailing;

/// <summary>How a mail server is reached.</summary>
/// <param name="Server">The server.</param>
/// <param name="Password">The password; null for a server that asks for none.</param>
/// <param name="Clock">The clock for waits and time limits.</param>
public sealed record MailLine(SmtpSettings Server, string? Password, TimeProvider Clock)
{
    /// <summary>How long the server may be silent.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// How long one attempt to send a message may take, connecting included, however busy the server looks.
    /// </summary>
    public TimeSpan MessageTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// How long all messages may take; null for ten minutes plus, for each reader, ten seconds or what the server's
    /// pace takes. A message whose end has been sent by then is waited for, up to <see cref="MessageTime"/>.
    /// </summary>
    public TimeSpan? MostTime { get; init; }

    /// <summary>The pause before the first repetition after a failure; each further pause is twice as long.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Gets a sentence for the author when it takes longer.</summary>
    public Action<string> Report { get; init; } = _ => { };
}

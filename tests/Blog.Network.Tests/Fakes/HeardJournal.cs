using Blog.Network.Mailing;

namespace Blog.Network.Tests.Fakes;

/// <summary>Writes down what a journal hears: <c>intend a@x.example</c>, <c>Accepted a@x.example</c>.</summary>
internal sealed class HeardJournal : IMailJournal
{
    public List<string> Lines { get; } = [];

    public Action<Recipient> OnIntend { get; init; } = _ => { };

    public void Intend(Recipient recipient)
    {
        OnIntend(recipient);
        Lines.Add($"intend {recipient.Address}");
    }

    public void Conclude(MailVerdict verdict) => Lines.Add($"{verdict.Fate} {verdict.Recipient.Address}");
}

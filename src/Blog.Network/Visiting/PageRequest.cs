using System.Collections.Immutable;
using System.Globalization;

namespace Blog.Network.Visiting;

/// <summary>Requests an address once, and says what the answer means.</summary>
/// <param name="line">How sites are reached.</param>
internal sealed class PageRequest(VisitLine line)
{
    /// <summary>Asks.</summary>
    /// <param name="at">The address.</param>
    /// <param name="sought">What is expected there.</param>
    /// <param name="most">How long it may take, if that is less than the line's timeout.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<VisitResult> AskAsync(Uri at, Sought sought, TimeSpan most, CancellationToken cancellation)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, at);
        message.Headers.TryAddWithoutValidation("User-Agent", line.UserAgent);
        message.Headers.TryAddWithoutValidation("Accept", sought.Accept);
        var patience = most < line.Timeout ? most : line.Timeout;
        using var timeout = new CancellationTokenSource(patience, line.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            using var response = await line.Http.SendAsync(message, either.Token).ConfigureAwait(false);
            return await ReadAsync(at, sought, response, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // It had its full time, and asking again would cost as much. With less than the full time it may not be the
            // site's fault.
            return new VisitResult(
                VisitKind.Unreachable,
                at,
                $"{at.Host} gave no answer in {Math.Ceiling(patience.TotalSeconds):0} seconds."
            )
            {
                IsClosed = patience == line.Timeout,
            };
        }
        catch (HttpRequestException failure) when (failure.InnerException is NotPublicException notPublic)
        {
            return new VisitResult(VisitKind.Unreachable, at, notPublic.Message);
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError == HttpRequestError.NameResolutionError)
        {
            return new VisitResult(
                VisitKind.Unreachable,
                at,
                $"{at.Host} cannot be found: {failure.Message.TrimEnd('.')}."
            )
            {
                IsClosed = true,
            };
        }
        catch (HttpRequestException failure)
        {
            return Failed(at, $"{at.Host} cannot be reached: {failure.Message.TrimEnd('.')}.") with { IsClosed = true };
        }
        catch (IOException)
        {
            return Failed(at, $"The connection to {at.Host} broke off before the page came.");
        }
    }

    private async Task<VisitResult> ReadAsync(
        Uri at,
        Sought sought,
        HttpResponseMessage response,
        CancellationToken cancellation
    )
    {
        var status = (int)response.StatusCode;
        var answered = $"{at.Host} answered {status.ToString(CultureInfo.InvariantCulture)}";
        return status switch
        {
            >= 200 and < 300 => await BodyAsync(at, sought, response, cancellation).ConfigureAwait(false),
            301 or 302 or 303 or 307 or 308 => LedOn(at, response, answered),
            404 or 410 => new VisitResult(VisitKind.Missing, at, $"{answered}: it is not there."),
            429 => new VisitResult(VisitKind.Refused, at, $"{answered}: too many requests.")
            {
                IsPassing = true,
                IsClosed = true,
                RetryAfter = RetryAfter.Of(response, line.Clock.GetUtcNow()),
            },
            _ when response.Headers.Contains("cf-mitigated") => new VisitResult(
                VisitKind.Refused,
                at,
                $"{at.Host} wants to see a browser."
            ),
            503 => Failed(at, $"{answered}: it is busy.") with
            {
                IsClosed = true,
                RetryAfter = RetryAfter.Of(response, line.Clock.GetUtcNow()),
            },
            408 or >= 500 and < 600 => Failed(at, $"{answered}: it failed."),
            _ => new VisitResult(VisitKind.Refused, at, $"{answered}: it does not show the page to a program."),
        };
    }

    private static async Task<VisitResult> BodyAsync(
        Uri at,
        Sought sought,
        HttpResponseMessage response,
        CancellationToken cancellation
    )
    {
        var type = response.Content.Headers.ContentType;
        var media = type?.MediaType?.ToLowerInvariant();
        var isTaken = sought.Takes(media);
        if (isTaken && sought.IsWhole && response.Content.Headers.ContentLength > sought.MostBytes)
            return TooLarge(at, sought);
        var body =
            !isTaken ? []
            : sought.IsWhole
                ? await BoundedBody.ReadAsync(response.Content, sought.MostBytes, cancellation).ConfigureAwait(false)
            : await BoundedBody.ReadStartAsync(response.Content, sought.MostBytes, cancellation).ConfigureAwait(false);
        if (body is null)
            return TooLarge(at, sought);
        return new VisitResult(VisitKind.Page, at, "")
        {
            Body = body,
            MediaType = media,
            Charset = type?.CharSet,
            Links = response.Headers.TryGetValues("Link", out var links) ? [.. links] : ImmutableArray<string>.Empty,
        };
    }

    private static VisitResult TooLarge(Uri at, Sought sought) =>
        new(
            VisitKind.Refused,
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"What {at.Host} sends is larger than {sought.MostBytes / 1024} KiB."
            )
        );

    private static VisitResult LedOn(Uri at, HttpResponseMessage response, string answered) =>
        response.Headers.Location is { } location && Uri.TryCreate(at, location, out var next)
            ? new VisitResult(VisitKind.Page, at, "") { Redirect = WithoutFragment(next) }
            : new VisitResult(VisitKind.Unreachable, at, $"{answered} and does not say where the page is.");

    private static Uri WithoutFragment(Uri address) =>
        address.Fragment.Length == 0 ? address : new Uri(address.GetLeftPart(UriPartial.Query));

    private static VisitResult Failed(Uri at, string message) =>
        new(VisitKind.Unreachable, at, message) { IsPassing = true };
}

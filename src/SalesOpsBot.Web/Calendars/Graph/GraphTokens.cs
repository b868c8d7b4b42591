using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.Kiota.Abstractions.Authentication;

namespace SalesOpsBot.Web.Calendars.Graph;

/// <summary>Gets access tokens for Graph and keeps them until shortly before they end: as the program itself, or as the person who signed in for it.</summary>
internal sealed class GraphTokens(IHttpClientFactory clients, IOptionsMonitor<GraphOptions> options, TimeProvider clock) : IAccessTokenProvider, IDisposable
{
    /// <summary>The name of the client that asks for tokens.</summary>
    public const string Client = "graph-tokens";

    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _one = new(1);
    private string? _token;
    private string? _refreshToken;
    private DateTimeOffset _until;

    /// <summary>The only host that ever sees a token.</summary>
    public AllowedHostsValidator AllowedHostsValidator { get; } = new([options.CurrentValue.BaseUrl.Host]);

    /// <exception cref="GraphSignInException">The authority does not let us in, or does not answer.</exception>
    public async Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        if (!uri.Authority.Equals(options.CurrentValue.BaseUrl.Authority, StringComparison.OrdinalIgnoreCase)) return "";
        await _one.WaitAsync(cancellationToken);
        try
        {
            return _token is { } known && clock.GetUtcNow() < _until ? known : await AskAsync(cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Forgets a token that Graph did not take.</summary>
    public void Forget() => _until = default;

    public void Dispose() => _one.Dispose();

    private async Task<string> AskAsync(CancellationToken cancellationToken)
    {
        var settings = options.CurrentValue;
        var form = new Dictionary<string, string>
        {
            ["client_id"] = settings.ClientId!,
            ["client_secret"] = settings.ClientSecret!,
            ["scope"] = $"{settings.BaseUrl.GetLeftPart(UriPartial.Authority)}/.default{(settings.IsDelegated ? " offline_access" : "")}",
            ["grant_type"] = settings.IsDelegated ? "refresh_token" : "client_credentials",
        };
        if (settings.IsDelegated) form["refresh_token"] = _refreshToken ?? settings.RefreshToken!;
        var address = new Uri(settings.LoginAuthority, $"/{Uri.EscapeDataString(settings.TenantId!)}/oauth2/v2.0/token");
        using var http = clients.CreateClient(Client);
        using var content = new FormUrlEncodedContent(form);
        try
        {
            using var response = await http.PostAsync(address, content, cancellationToken);
            using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
            if (!response.IsSuccessStatusCode) throw new GraphSignInException(Text(answer, "error") ?? response.StatusCode.ToString());
            _until = clock.GetUtcNow() + TimeSpan.FromSeconds(answer.RootElement.GetProperty("expires_in").GetInt64()) - Margin;
            // A refresh token may be replaced with each use.
            _refreshToken = Text(answer, "refresh_token") ?? _refreshToken;
            return _token = Text(answer, "access_token") ?? throw new GraphSignInException("no token");
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException or KeyNotFoundException)
        {
            throw new GraphSignInException("no answer", problem);
        }
    }

    private static string? Text(JsonDocument answer, string name) => answer.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
}

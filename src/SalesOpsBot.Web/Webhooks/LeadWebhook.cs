using System.Net.Mime;
using System.Text.Json;
using Microsoft.Extensions.Options;
using SalesOpsBot.Sales.Leads.Intake;
using SalesOpsBot.Web.Security;

namespace SalesOpsBot.Web.Webhooks;

/// <summary>
/// <c>POST /webhooks/leads</c>: forms and marketing systems hand in leads. 201 for a new one, 200 for one that had come before, RFC 9457 problems otherwise. Fields that
/// are not known are ignored, so that senders may send what they have.
/// </summary>
internal sealed class LeadWebhook(LeadIntakeService intake, IOptionsMonitor<LeadWebhookOptions> options, [FromKeyedServices(WebhookEndpoints.MachineClock)] TimeProvider clock, ILogger<LeadWebhook> logger)
{
    // A form is flat; whoever nests deeper means harm.
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { MaxDepth = 8 };

    public async Task<IResult> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // Without a secret nothing can be proved, and there is no door.
        var secrets = options.CurrentValue.Secrets.ToList();
        if (secrets.Count == 0) return Results.NotFound();
        if (await BoundedBody.ReadAsync(request) is not { } body) return Problem(StatusCodes.Status413PayloadTooLarge, "Too large", $"The body is larger than {BoundedBody.MaxBytes} bytes.");
        if (!WebhookSignature.IsGenuine(request.Headers, body.Span, secrets, clock.GetUtcNow()))
        {
            Log.WebhookRefused(logger, request.Path);
            return Problem(StatusCodes.Status401Unauthorized, "Not signed", $"{WebhookSignature.SignatureHeader} must be sha256= and the HMAC-SHA256 of “timestamp.body” in hex, {WebhookSignature.TimestampHeader} the seconds since 1970, at most five minutes off.");
        }

        if (!request.HasJsonContentType()) return Problem(StatusCodes.Status415UnsupportedMediaType, "Not JSON", $"The Content-Type must be {MediaTypeNames.Application.Json}.");
        if (Read(body) is not { } incoming) return Problem(StatusCodes.Status400BadRequest, "Not readable", "The body must be a JSON object whose known fields are texts, and employees a whole number.");
        return (await intake.ReceiveAsync(incoming, cancellationToken)).Match(
            receipt =>
            {
                Log.LeadReceived(logger, receipt.IsNew, receipt.IsRouted);
                return Results.Json(receipt, statusCode: receipt.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
            },
            problem => Problem(StatusCodes.Status422UnprocessableEntity, "Not taken", problem.Message, problem.Argument));
    }

    private static IncomingLead? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize<IncomingLead>(body.Span, Form);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Problem(int status, string title, string detail, string? field = null) =>
        Results.Problem(detail, statusCode: status, title: title, extensions: field is null ? null : new Dictionary<string, object?> { ["field"] = field });
}

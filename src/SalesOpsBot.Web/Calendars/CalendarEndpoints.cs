using System.Text;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Invitations;
using SalesOpsBot.Web.Calendars.Mail;

namespace SalesOpsBot.Web.Calendars;

/// <summary>Mail to those who take part in meetings, and each booking as a file. Whoever has a file's address may read it; it cannot be guessed.</summary>
internal static class CalendarEndpoints
{
    public static IServiceCollection AddCalendars(this IServiceCollection services)
    {
        services.AddOptions<SmtpOptions>().BindConfiguration("Smtp");
        services.AddSingleton<InvitationMail>();
        services.AddSingleton<MeetingDelivery>();
        return services.AddHostedService(given => given.GetRequiredService<MeetingDelivery>());
    }

    public static void MapCalendars(this IEndpointRouteBuilder routes) => routes.MapGet("/calendar/{token}.ics", async (string token, IMeetingStore meetings, TimeProvider clock, HttpContext context) =>
    {
        if (!MeetingToken.IsOne(token) || await meetings.InvitationAsync(token, context.RequestAborted) is not { } invitation) return Results.NotFound();
        context.Response.Headers.CacheControl = "no-store";
        var file = CalendarFileWriter.Write(invitation, CalendarFileMethod.Publish, clock.GetUtcNow());
        return Results.File(Encoding.UTF8.GetBytes(file), "text/calendar; charset=utf-8", "meeting.ics");
    });
}

// GOV.UK Frontend's components start only where these classes are set.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

/** The user name that says "the password is an API token or an upload token". action.yml declares it as the default of `user`. */
export const API_TOKEN_USERNAME = '__token__'
